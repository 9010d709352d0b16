package net.imgsecurity.portal.systemtests.isolation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.imgsecurity.portal.systemtests.isolation.Caller.Role;

/**
 * How a page is called.
 *
 * @param roles who may; empty for a page that needs nobody to be signed in
 * @param parameters what each names
 * @param actions what can be done on it, and how
 * @param looks whether showing it is a look at people's data
 * @param everywhere whether those who may open it may do so for everybody's objects
 */
record KnownPage(
        String path,
        Set<Role> roles,
        Map<String, Kind> parameters,
        Map<String, Action> actions,
        boolean looks,
        boolean everywhere) {
    /** What pressing a button does, as far as the matrix has to know to press it. */
    enum Action {
        /** Part of opening the page. */
        OPEN,
        /** Keeps a form as it is filled in. */
        SAVE,
        /** Looks for people. */
        FIND,
        /** Goes on in what was found. */
        TURN,
        /** Sends a file. */
        UPLOAD,
        /** Opens a reading for a reason. */
        READ,
        /** Has given-up work tried again. */
        RETRY,
        /** Gives or takes access; by right in a journey, since the other calls need theirs. */
        MANAGE,
        /** Says no to an organisation that invites. */
        DECLINE,
        /** Does what the link in a mail is good for. */
        FOLLOW,
        /** Opens another organisation in this session. */
        CHOOSE,
        /** Ends one's other sessions, one of them or all. */
        END_OTHERS,
        /** Says that the policy was seen. */
        ACKNOWLEDGE,
        /** Ends the session. */
        SIGN_OUT
    }

    KnownPage(String path, Role... roles) {
        this(path, Set.of(roles), Map.of(), Map.of(), false, false);
    }

    KnownPage with(String parameter, Kind kind) {
        var more = new LinkedHashMap<>(parameters);
        more.put(parameter, kind);
        return new KnownPage(path, roles, more, actions, looks, everywhere);
    }

    KnownPage doing(String action, Action kind) {
        var more = new TreeMap<>(actions);
        more.put(action, kind);
        return new KnownPage(path, roles, parameters, more, looks, everywhere);
    }

    KnownPage looking() {
        return new KnownPage(path, roles, parameters, actions, true, everywhere);
    }

    KnownPage ofEverybody() {
        return new KnownPage(path, roles, parameters, actions, looks, true);
    }

    boolean isOpen() {
        return roles.isEmpty();
    }
}
