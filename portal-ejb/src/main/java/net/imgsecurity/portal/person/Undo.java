package net.imgsecurity.portal.person;

/**
 * What taking a change back would do.
 *
 * @param change which would be taken back
 * @param before the whole profile with the former value of the field
 * @param version of the record for which that holds
 */
record Undo(ChangeView change, ProfileData before, long version) {}
