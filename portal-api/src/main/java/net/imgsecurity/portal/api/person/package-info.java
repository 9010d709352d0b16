/**
 * Profiles over HTTP: one's own (D7), and those of an organisation's people for its administrators (D8).
 * Start at {@link net.imgsecurity.portal.api.person.MyProfileResource} and {@link net.imgsecurity.portal.api.person.PeopleResource}.
 * The sign-in address is shown to its holder and changed nowhere here.
 */
package net.imgsecurity.portal.api.person;
