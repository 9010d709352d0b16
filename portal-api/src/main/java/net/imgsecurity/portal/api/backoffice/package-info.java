/**
 * What IMG's staff read over HTTP across organisations: so far only which ones there are.
 * Start at {@link net.imgsecurity.portal.api.backoffice.OrganisationsResource}.
 * Reading an organisation's people needs a reason given on a page, so it is not offered to programs.
 */
package net.imgsecurity.portal.api.backoffice;
