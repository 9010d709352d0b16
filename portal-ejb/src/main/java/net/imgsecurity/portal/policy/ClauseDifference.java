package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * A clause that is not as it was.
 *
 * @param heading what a reader calls it
 * @param told in plain words; null where nobody said anything
 * @param paragraphs of both versions, piece by piece
 */
public record ClauseDifference(String clause, String heading, Kind kind, Change told, List<Paragraph> paragraphs) {
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public record Paragraph(List<Piece> pieces) {}

    public record Piece(Mark mark, String text) {}

    public enum Mark {
        SAME,
        INSERTED,
        DELETED
    }
}
