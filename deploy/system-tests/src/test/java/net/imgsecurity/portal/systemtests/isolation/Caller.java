package net.imgsecurity.portal.systemtests.isolation;

import java.util.List;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.stack.Account;

/**
 * Somebody who acts for one organisation.
 *
 * @param browser signed in, with that organisation open
 * @param several whether the account has to say for which organisation it acts
 * @param owner the caller's own person, as the canaries have it
 */
record Caller(
        String name,
        Account account,
        CookieHeader browser,
        String organisation,
        Role role,
        boolean several,
        String owner) {
    enum Role {
        MEMBER,
        AUDITOR,
        ADMINISTRATOR,
        IMG_STAFF
    }

    String title() {
        return name + " (" + role + " of " + organisation + ")";
    }

    /**
     * An administrator and an auditor may see everything of the organisation; everybody else what is about themselves, and for
     * what reason IMG's staff looked at it; IMG's staff that work was given up, whose ever it is.
     */
    List<String> visible() {
        var reason = organisation + "/reading";
        return switch (role) {
            // An auditor reads of stopped work in the log.
            case ADMINISTRATOR, AUDITOR -> List.of(organisation, "job:" + organisation);
            case IMG_STAFF -> List.of(owner, reason, "job:");
            case MEMBER -> List.of(owner, reason);
        };
    }

    /** A bearer token, and the organisation where it has to be named. */
    Credentials token() {
        return several ? token(organisation) : this::bearing;
    }

    /** @param organisationHeader sent whether it is the caller's or not */
    Credentials token(String organisationHeader) {
        return call -> bearing(call).with("Portal-Organisation", organisationHeader);
    }

    Credentials session() {
        return Credentials.of(browser);
    }

    private Call bearing(Call call) {
        return call.with("Authorization", "Bearer " + account.token());
    }
}
