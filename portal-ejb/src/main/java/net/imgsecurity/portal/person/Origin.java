package net.imgsecurity.portal.person;

import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Caller;

/**
 * By whose hand values come in.
 *
 * @param account whose; null when the organisation was founded with this person
 */
public record Origin(Source source, AccountId account) {
    static Origin self(Caller caller) {
        return new Origin(Source.SELF, caller.account());
    }

    static Origin administrator(Caller caller) {
        return new Origin(Source.ADMINISTRATOR, caller.account());
    }
}
