package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.ADMINISTRATOR;
import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.AUDITOR;
import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.IMG_STAFF;
import static net.imgsecurity.portal.systemtests.isolation.Caller.Role.MEMBER;
import static net.imgsecurity.portal.systemtests.isolation.Kind.CHANGE;
import static net.imgsecurity.portal.systemtests.isolation.Kind.CONSENT;
import static net.imgsecurity.portal.systemtests.isolation.Kind.COUNT;
import static net.imgsecurity.portal.systemtests.isolation.Kind.CURSOR;
import static net.imgsecurity.portal.systemtests.isolation.Kind.DRIFT;
import static net.imgsecurity.portal.systemtests.isolation.Kind.IMPORT;
import static net.imgsecurity.portal.systemtests.isolation.Kind.JOB;
import static net.imgsecurity.portal.systemtests.isolation.Kind.NUMBER;
import static net.imgsecurity.portal.systemtests.isolation.Kind.ORDER;
import static net.imgsecurity.portal.systemtests.isolation.Kind.PERSON;
import static net.imgsecurity.portal.systemtests.isolation.Kind.PLAIN;
import static net.imgsecurity.portal.systemtests.isolation.Kind.SESSION;
import static net.imgsecurity.portal.systemtests.isolation.Kind.SLUG;
import static net.imgsecurity.portal.systemtests.isolation.Kind.WHO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.imgsecurity.portal.systemtests.inventory.Operation;
import net.imgsecurity.portal.systemtests.isolation.Caller.Role;
import net.imgsecurity.portal.systemtests.isolation.KnownOperation.Body;

/**
 * How each operation is called, and by whom by right. What there is to call comes from the archives: what is missing here
 * fails the build, and so does what is here and no longer there.
 */
final class ApiRegistry {
    private static final Role[] EVERYBODY = {MEMBER, AUDITOR, ADMINISTRATOR, IMG_STAFF};
    private static final Role[] READERS = {AUDITOR, ADMINISTRATOR};
    private static final String API = "/api/v1";

    static final List<KnownOperation> KNOWN = List.of(
            known("GET", "/policy"),
            known("GET", "/policy/{version}").with("path:version", PLAIN),
            known("GET", "/me/policy-acknowledgement", EVERYBODY),
            known("POST", "/me/policy-acknowledgement", EVERYBODY).taking(Body.ACKNOWLEDGEMENT),
            known("GET", "/me/profile", EVERYBODY),
            known("PUT", "/me/profile", EVERYBODY)
                    .with("header:If-Match", PLAIN)
                    .taking(Body.PROFILE),
            known("GET", "/me/profile/history", EVERYBODY).with("query:cursor", CURSOR),
            known("POST", "/me/profile/history/{id}/undo", EVERYBODY).with("path:id", CHANGE),
            known("GET", "/me/looks", EVERYBODY).with("query:cursor", CURSOR),
            known("GET", "/me/sessions", EVERYBODY),
            known("DELETE", "/me/sessions/{id}", EVERYBODY).with("path:id", SESSION),
            known("GET", "/me/sign-ins", EVERYBODY),
            known("GET", "/me/sign-in-address", EVERYBODY),
            known("POST", "/me/sign-in-address", EVERYBODY).taking(Body.ADDRESS),
            known("GET", "/me/preferences", EVERYBODY),
            known("PUT", "/me/preferences", EVERYBODY).taking(Body.PREFERENCES),
            known("POST", "/me/preferences/withdrawal", EVERYBODY),
            known("GET", "/me/consents", EVERYBODY).with("query:cursor", CURSOR),
            known("GET", "/me/consents/{id}/receipt", EVERYBODY).with("path:id", CONSENT),
            known("GET", "/me/data", EVERYBODY),
            known("GET", "/me/data/copy", EVERYBODY),
            known("POST", "/me/data/copy", EVERYBODY),
            known("GET", "/me/records", EVERYBODY),
            known("GET", "/me/records/{category}", EVERYBODY)
                    .with("path:category", PLAIN)
                    .with("query:cursor", CURSOR),
            // For IMG's own systems alone.
            known("POST", "/people/{id}/records")
                    .with("path:id", PERSON)
                    .with("header:Accept-Language", PLAIN)
                    .taking(Body.RECORDS),
            known("POST", "/marketing/permissions").taking(Body.QUESTION),
            known("GET", "/marketing/changes").with("query:since", PLAIN),
            known("GET", "/me/organisations", EVERYBODY).ofAccount(),
            known("GET", "/organisation/people", READERS)
                    .with("query:employeeNumber", NUMBER)
                    .with("query:sort", ORDER)
                    .with("query:cursor", CURSOR)
                    .with("query:limit", COUNT)
                    .looking(),
            known("POST", "/organisation/people/search", READERS)
                    .taking(Body.SEARCH)
                    .looking(),
            known("GET", "/organisation/people/{id}", READERS)
                    .with("path:id", PERSON)
                    .looking(),
            known("PUT", "/organisation/people/{id}", ADMINISTRATOR)
                    .with("path:id", PERSON)
                    .with("header:If-Match", PLAIN)
                    .taking(Body.PROFILE),
            known("GET", "/organisation/people/{id}/history", READERS)
                    .with("path:id", PERSON)
                    .with("query:cursor", CURSOR)
                    .looking(),
            known("GET", "/organisation/people/{id}/membership", READERS)
                    .with("path:id", PERSON)
                    .looking(),
            known("PUT", "/organisation/people/{id}/membership/role", ADMINISTRATOR)
                    .with("path:id", PERSON)
                    .taking(Body.ROLE),
            known("POST", "/organisation/people/{id}/membership/disable", ADMINISTRATOR)
                    .with("path:id", PERSON),
            known("POST", "/organisation/people/{id}/membership/enable", ADMINISTRATOR)
                    .with("path:id", PERSON),
            known("POST", "/organisation/people/{id}/membership/end", ADMINISTRATOR)
                    .with("path:id", PERSON),
            known("POST", "/organisation/people/{id}/invitation", ADMINISTRATOR).with("path:id", PERSON),
            known("DELETE", "/organisation/people/{id}/invitation", ADMINISTRATOR)
                    .with("path:id", PERSON),
            known("POST", "/organisation/invitations", ADMINISTRATOR).taking(Body.INVITATION),
            known("POST", "/organisation/imports", ADMINISTRATOR)
                    .with("header:File-Name", PLAIN)
                    .taking(Body.FILE),
            known("GET", "/organisation/imports", ADMINISTRATOR).with("query:cursor", CURSOR),
            known("GET", "/organisation/imports/{id}", ADMINISTRATOR).with("path:id", IMPORT),
            known("GET", "/organisation/imports/{id}/taken", ADMINISTRATOR)
                    .with("path:id", IMPORT)
                    .with("query:cursor", CURSOR)
                    .looking(),
            known("GET", "/organisation/imports/{id}/refused", ADMINISTRATOR)
                    .with("path:id", IMPORT)
                    .with("query:cursor", CURSOR)
                    .with("header:Accept-Language", PLAIN)
                    .looking(),
            known("GET", "/organisation/readings", READERS).with("query:cursor", CURSOR),
            known("GET", "/organisation/jobs", ADMINISTRATOR)
                    .with("query:state", PLAIN)
                    .with("query:cursor", CURSOR),
            known("GET", "/organisation/jobs/{id}", ADMINISTRATOR).with("path:id", JOB),
            known("POST", "/organisation/jobs/{id}/retry", ADMINISTRATOR).with("path:id", JOB),
            known("GET", "/drift", IMG_STAFF).with("query:cursor", CURSOR),
            known("POST", "/drift/comparison", IMG_STAFF),
            known("POST", "/drift/{id}/settle", IMG_STAFF)
                    .with("path:id", DRIFT)
                    .ofEverybody(),
            known("GET", "/jobs", IMG_STAFF).with("query:state", PLAIN).with("query:cursor", CURSOR),
            known("GET", "/jobs/{id}", IMG_STAFF).with("path:id", JOB).ofEverybody(),
            known("POST", "/jobs/{id}/retry", IMG_STAFF).with("path:id", JOB).ofEverybody(),
            known("GET", "/organisation/audit", READERS)
                    .with("query:action", PLAIN)
                    .with("query:actor", WHO)
                    .with("query:subject", WHO)
                    .with("query:from", PLAIN)
                    .with("query:until", PLAIN)
                    .with("query:cursor", CURSOR)
                    .with("query:limit", COUNT)
                    .looking(),
            known("GET", "/organisation/audit/verification", READERS),
            known("POST", "/organisation/audit/verification", READERS),
            known("GET", "/organisations/verifications", IMG_STAFF)
                    .with("query:cursor", SLUG)
                    .with("query:limit", COUNT),
            known("GET", "/organisations", IMG_STAFF).with("query:cursor", SLUG).with("query:limit", COUNT));

    /** What sends mail, or takes away what the other calls need: done by right in a journey, and only attacked here. */
    static final Set<String> BY_JOURNEY = Set.of(
            "POST /api/v1/me/sign-in-address",
            "GET /api/v1/me/data/copy",
            "PUT /api/v1/organisation/people/{id}/membership/role",
            "POST /api/v1/organisation/people/{id}/membership/disable",
            "POST /api/v1/organisation/people/{id}/membership/enable",
            "POST /api/v1/organisation/people/{id}/membership/end",
            "POST /api/v1/organisation/people/{id}/invitation",
            "DELETE /api/v1/organisation/people/{id}/invitation",
            "POST /api/v1/organisation/invitations",
            "POST /api/v1/drift/comparison",
            "POST /api/v1/drift/{id}/settle");

    /** What wants a sign-in of the last minutes: without one it is refused before anything is looked for. */
    static final Set<String> FRESH = Set.of(
            "PUT /api/v1/organisation/people/{id}/membership/role",
            "POST /api/v1/organisation/people/{id}/membership/disable",
            "POST /api/v1/organisation/people/{id}/membership/enable",
            "POST /api/v1/organisation/people/{id}/membership/end",
            "POST /api/v1/organisation/people/{id}/invitation",
            "DELETE /api/v1/organisation/people/{id}/invitation",
            "POST /api/v1/organisation/invitations");

    private ApiRegistry() {}

    /** The one operation that answers with a file is asked for one too, lest it refuses the format before the caller. */
    static String accepting(KnownOperation known, String format) {
        return known.name().equals("GET /api/v1/me/data/copy") && format.equals("application/json")
                ? "application/zip, " + format
                : format;
    }

    /** Those that somebody may be kept from. */
    static List<KnownOperation> guarded() {
        return KNOWN.stream().filter(known -> !known.isOpen()).toList();
    }

    /** What the archives have and this does not know, and the other way round, each by its name. */
    static List<String> gaps(List<Operation> operations) {
        var gaps = new ArrayList<String>();
        for (var operation : operations) {
            var known = find(operation.name());
            if (known.isEmpty()) {
                gaps.add("unknown operation " + operation.name() + " with " + operation.parameters());
            } else if (!known.get().parameters().keySet().equals(operation.parameters())) {
                gaps.add("operation " + operation.name() + " takes " + operation.parameters()
                        + ", and the matrix knows " + known.get().parameters().keySet());
            } else if (operation.body().isEmpty() != (known.get().body() == Body.NONE)) {
                gaps.add("operation " + operation.name() + " reads a body '" + operation.body()
                        + "', and the matrix sends " + known.get().body());
            }
        }
        KNOWN.stream()
                .map(KnownOperation::name)
                .filter(name -> operations.stream()
                        .noneMatch(operation -> operation.name().equals(name)))
                .forEach(name -> gaps.add("operation " + name + " is no longer there"));
        return gaps;
    }

    private static Optional<KnownOperation> find(String name) {
        return KNOWN.stream().filter(known -> known.name().equals(name)).findFirst();
    }

    private static KnownOperation known(String method, String path, Role... roles) {
        return new KnownOperation(method + " " + API + path, roles);
    }
}
