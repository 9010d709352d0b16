/**
 * Records about people: on their way in from IMG's own systems, and as the bearer's own.
 * Start at {@link net.imgsecurity.portal.api.personaldata.RecordsResource} and {@link net.imgsecurity.portal.api.personaldata.MyRecordsResource}.
 * What may stand in a record is the service's affair.
 */
package net.imgsecurity.portal.api.personaldata;
