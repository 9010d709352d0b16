package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.isolation.Expectation.CLOSED;
import static net.imgsecurity.portal.systemtests.isolation.Expectation.GRANTED;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.isolation.KnownOperation.Body;

/** Each operation called by those who may, with what is their own; and by nobody, with every wrong proof of being somebody. */
final class ApiControls {
    private static final String FORMAT = "application/json";

    private final World world;
    private final ApiCalls calls;

    ApiControls(World world) {
        this.world = world;
        this.calls = new ApiCalls(world);
    }

    /** Built late: a change has to name the version of this moment. */
    List<Probe> granted(KnownOperation known, Caller caller) {
        if (!known.roles().contains(caller.role()) || ApiRegistry.BY_JOURNEY.contains(known.name())) {
            return List.of();
        }
        var own = world.target(caller.organisation());
        var looks = known.looks() ? own.slug() : null;
        if (known.body() == Body.FILE) {
            return List.of(probe(known, caller, calls.sameFile(own), looks));
        }
        var kind = ApiProbes.object(known);
        if (kind == Kind.SESSION || kind == Kind.CONSENT || kind == Kind.CHANGE) {
            return List.of();
        }
        var probes = new ArrayList<Probe>();
        var ids = new ArrayList<>(kind == null ? Collections.<String>singletonList(null) : kind.of(own));
        for (var id : ids) {
            // One's own record is opened without a look.
            var ownRecord = kind == Kind.PERSON
                    && own.person(caller.owner()).id().toString().equals(id);
            if (known.body() == Body.PROFILE) {
                // The record has been opened to know what to send: another's is a look.
                probes.add(probe(
                        known,
                        caller,
                        calls.sameProfile(known, caller, id),
                        id == null || ownRecord ? null : own.slug()));
            } else {
                probes.add(probe(
                        known, caller, calls.call(known, own, id, FORMAT, known.method()), ownRecord ? null : looks));
            }
        }
        if (known.body() == Body.SEARCH) {
            own.people().forEach(person -> probes.add(probe(known, caller, calls.search(known, person.word()), looks)));
        }
        return probes;
    }

    /** @param wrongProofs by what they are */
    List<Probe> closed(KnownOperation known, Map<String, Credentials> wrongProofs) {
        var probes = new ArrayList<Probe>();
        wrongProofs.forEach((name, credentials) -> world.targets().forEach(target -> {
            var kind = ApiProbes.object(known);
            var ids = kind == null ? Collections.<String>singletonList(null) : kind.of(target);
            ids.forEach(id -> probes.add(calls.probe(
                    known,
                    name,
                    credentials,
                    calls.call(known, target, id, FORMAT, known.method()),
                    CLOSED,
                    List.of(),
                    null)));
        }));
        return probes;
    }

    /** @param idToken a signed token of an administrator that was not made for the API */
    static Map<String, Credentials> wrongProofs(Caller administrator, String idToken) {
        var token = administrator.account().token();
        var parts = token.split("\\.");
        var none =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
        var proofs = new LinkedHashMap<String, Credentials>();
        proofs.put("anonymous", Credentials.NONE);
        proofs.put("a session's cookies", administrator.session()::on);
        proofs.put("a bearer of nonsense", call -> call.with("Authorization", "Bearer x.y.z"));
        proofs.put("a bearer of nothing", call -> call.with("Authorization", "Bearer "));
        proofs.put("a token without signature", bearer(none + "." + parts[1] + "."));
        proofs.put("a token with another signature", bearer(parts[0] + "." + parts[1] + "." + flipped(parts[2])));
        proofs.put("a token with other contents", bearer(parts[0] + "." + flipped(parts[1]) + "." + parts[2]));
        proofs.put("an ID token", bearer(idToken));
        proofs.put("a password", call -> call.with("Authorization", "Basic am9uLnZlbGQ6VHJhdmVs"));
        return proofs;
    }

    private static Credentials bearer(String token) {
        return call -> call.with("Authorization", "Bearer " + token);
    }

    private static String flipped(String part) {
        var middle = part.length() / 2;
        var letter = part.charAt(middle) == 'A' ? 'B' : 'A';
        return part.substring(0, middle) + letter + part.substring(middle + 1);
    }

    private Probe probe(KnownOperation known, Caller caller, Call call, String looks) {
        return calls.probe(known, caller.title(), caller.token(), call, GRANTED, caller.visible(), looks);
    }
}
