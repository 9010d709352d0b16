package net.imgsecurity.portal.api.personaldata;

import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.api.platform.ProblemText;
import net.imgsecurity.portal.personaldata.Arrived;

/** What became of the records of one call. */
record ArrivedJson(int stored, int unchanged, List<RefusedJson> refused) {
    /** @param index of the record in the call, from 0 */
    record RefusedJson(int index, List<ProblemText> problems) {}

    static ArrivedJson of(Arrived arrived, Locale locale) {
        return new ArrivedJson(
                arrived.stored(),
                arrived.unchanged(),
                arrived.refused().stream()
                        .map(one -> new RefusedJson(one.index(), ProblemText.of(one.problems(), locale)))
                        .toList());
    }
}
