/**
 * What the realm img must be, checked over the reviewed file and over a running server alike; start at {@link RealmExpectations}.
 * The settings themselves are in {@code realm/img-realm.json}; nothing here changes a server.
 */
package net.imgsecurity.portal.realm;
