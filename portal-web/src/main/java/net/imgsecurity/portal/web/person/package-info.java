/**
 * Pages about people: one's own profile, and an organisation's people for its administrators.
 * Start at {@link net.imgsecurity.portal.web.person.ProfilePage}; what is typed is held in {@link net.imgsecurity.portal.web.person.ProfileForm}.
 * What may be kept, and by whom, is decided in {@code portal-ejb}'s {@code person}.
 */
package net.imgsecurity.portal.web.person;
