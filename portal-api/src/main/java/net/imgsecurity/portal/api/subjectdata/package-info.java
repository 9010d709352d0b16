/**
 * All that is held about the bearer: what there is, and a copy of it.
 * Start at {@link net.imgsecurity.portal.api.subjectdata.MyDataResource}.
 * Deleting is for a person at a page.
 */
package net.imgsecurity.portal.api.subjectdata;
