/**
 * IMG's reading across tenants: which organisations there are, and one of them for a stated reason, logged for its people.
 * Start at {@link net.imgsecurity.portal.backoffice.Organisations}.
 * Nothing is changed from here: what a handler changes goes through the feature's own service with the tenant bound.
 */
package net.imgsecurity.portal.backoffice;
