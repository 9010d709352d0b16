package net.imgsecurity.portal.systemtests.isolation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.systemtests.isolation.Caller.Role;

/**
 * How an operation of the API is called.
 *
 * @param roles who may; empty for what needs nobody to be signed in
 * @param parameters what each names, in the inventory's words
 * @param body which kind of body it takes
 * @param looks whether a success is a look at people's data
 * @param organisation whether it works for one organisation
 * @param everywhere whether those who may call it may do so for everybody's objects
 */
record KnownOperation(
        String name,
        Set<Role> roles,
        Map<String, Kind> parameters,
        Body body,
        boolean looks,
        boolean organisation,
        boolean everywhere) {
    enum Body {
        NONE,
        PROFILE,
        SEARCH,
        FILE,
        ADDRESS,
        ROLE,
        INVITATION,
        PREFERENCES,
        RECORDS,
        ACKNOWLEDGEMENT,
        QUESTION
    }

    KnownOperation(String name, Role... roles) {
        this(name, Set.of(roles), Map.of(), Body.NONE, false, true, false);
    }

    KnownOperation with(String parameter, Kind kind) {
        var more = new LinkedHashMap<>(parameters);
        more.put(parameter, kind);
        return new KnownOperation(name, roles, more, body, looks, organisation, everywhere);
    }

    KnownOperation taking(Body taken) {
        return new KnownOperation(name, roles, parameters, taken, looks, organisation, everywhere);
    }

    KnownOperation looking() {
        return new KnownOperation(name, roles, parameters, body, true, organisation, everywhere);
    }

    KnownOperation ofAccount() {
        return new KnownOperation(name, roles, parameters, body, looks, false, everywhere);
    }

    KnownOperation ofEverybody() {
        return new KnownOperation(name, roles, parameters, body, looks, organisation, true);
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    String path() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
