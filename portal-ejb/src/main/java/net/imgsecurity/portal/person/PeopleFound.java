package net.imgsecurity.portal.person;

import net.imgsecurity.portal.platform.Page;

/**
 * What a list or a search found, read and logged as one look: how many somebody's name finds is a look too.
 *
 * @param total how many there are on all pages, {@link PeopleReading#COUNTED} + 1 for more than that
 */
public record PeopleFound(Page<PersonRow> page, int total) {}
