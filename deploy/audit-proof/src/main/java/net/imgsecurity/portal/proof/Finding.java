package net.imgsecurity.portal.proof;

/**
 * Something that is not as the portal wrote it.
 *
 * @param slug of the organisation whose log it is in
 * @param place what it is about: an entry, a position in the tree, a head, the log as a whole
 * @param what is wrong there, in English
 */
public record Finding(String slug, String place, String what) {
    @Override
    public String toString() {
        return slug + ": " + place + ": " + what;
    }
}
