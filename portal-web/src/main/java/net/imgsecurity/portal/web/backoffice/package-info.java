/**
 * IMG's pages across organisations: the list, one organisation with the reason for reading it, its people, one person.
 * Start at {@link net.imgsecurity.portal.web.backoffice.OrganisationsPage}.
 * The reason, its time box and the log of looks are kept by {@code portal-ejb}'s {@code backoffice}.
 */
package net.imgsecurity.portal.web.backoffice;
