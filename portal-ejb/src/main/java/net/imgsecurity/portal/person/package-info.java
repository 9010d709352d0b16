/**
 * The people of an organisation: profile, ways to reach them, and the history of both (B1, B2, B10, D7, D8).
 * Start at {@link net.imgsecurity.portal.person.Profiles} (one's own) and {@link net.imgsecurity.portal.person.People} (an administrator's).
 * The sign-in address belongs to the account, in {@code tenancy}; files of people come through {@code exchange}.
 */
package net.imgsecurity.portal.person;
