package net.imgsecurity.portal.subjectdata;

import java.util.List;

/**
 * A feature with lines of its own in the {@link Ledger}, which makes its tables agree with them before the portal opens: an older
 * copy of the data may have come back. A bean; called outside any transaction, after everybody was erased again.
 */
public interface ReplaysLedger {
    /** @param lines all that stand there, also of other kinds, torn and damaged ones, in the order in which they were written */
    void replay(List<String> lines);
}
