package net.imgsecurity.portal.policy;

/**
 * Where a complaint can go.
 *
 * @param address as people write or call it, or null
 * @param link that leads there, or null
 * @param law which statute gives the way, or null where none is needed
 */
public record ComplaintRoute(
        String id, Kind kind, Wording name, Wording how, String address, String link, Wording law) {
    public enum Kind {
        IMG,
        AUTHORITY,
        COURT
    }
}
