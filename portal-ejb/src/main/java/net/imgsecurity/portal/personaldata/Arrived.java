package net.imgsecurity.portal.personaldata;

import java.util.List;
import net.imgsecurity.portal.platform.Invalid;

/**
 * What became of the records of one call.
 *
 * @param stored how many are new
 * @param unchanged how many were there already, the same
 */
public record Arrived(int stored, int unchanged, List<Refused> refused) {
    public Arrived {
        refused = List.copyOf(refused);
    }

    /**
     * A record of which nothing was kept.
     *
     * @param index of the record in the call, from 0
     * @param problems by their paths in the call ({@code records[3].content.latitude})
     */
    public record Refused(int index, List<Invalid.Problem> problems) {}
}
