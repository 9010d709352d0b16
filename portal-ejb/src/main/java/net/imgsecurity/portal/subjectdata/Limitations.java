package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.EncryptedText;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.Place;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.platform.Texts;

/** The limitations as facts: set and lifted, each with its reason, in the log. For other features; authorises nobody. */
@ApplicationScoped
public class Limitations {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    PersonKeys keys;

    @Inject
    Ledger ledger;

    @Inject
    Event<LimitationSet> set;

    @Inject
    Event<LimitationLifted> lifted;

    @Inject
    StoppedErasures stopped;

    @Inject
    Sources sources;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Those in force, the latest first. */
    public List<LimitationView> of(TenantId tenant, PersonId person) {
        var key = keys.of(tenant, person);
        return jdbc.list(
                "SELECT id, kind, ground, reason_sealed, set_at FROM limitation WHERE tenant_id = ? AND person_id = ?"
                        + " AND lifted_at IS NULL ORDER BY set_at DESC",
                row -> {
                    var id = Jdbc.uuid(row, "id");
                    var ground = row.getString("ground");
                    return new LimitationView(
                            Limitation.valueOf(row.getString("kind")),
                            ground == null ? null : Ground.valueOf(ground),
                            Optional.ofNullable(EncryptedText.of(row.getBytes("reason_sealed")))
                                    .flatMap(text -> key.open(place(id), text))
                                    .orElse(null),
                            Jdbc.instant(row, "set_at"));
                },
                tenant,
                person);
    }

    /**
     * @param ground for a restriction, else null
     * @throws Invalid about {@code reason}: 10 to 500 characters
     * @throws Conflict {@code limitation.there} when one of this kind is in force, {@code limitation.erased} when the person's
     *     erasure has begun: it goes through then
     */
    public void set(TenantId tenant, PersonId person, Limitation kind, Ground ground, String reason) {
        var text = reason(reason);
        hold(tenant, person);
        if (ledger.knows(tenant, person)) {
            throw new Conflict("limitation.erased");
        }
        if (of(tenant, person).stream().anyMatch(one -> one.kind() == kind)) {
            throw new Conflict("limitation.there");
        }
        var id = Ids.next();
        var now = clock.instant();
        jdbc.update(
                "INSERT INTO limitation (tenant_id, id, person_id, kind, ground, reason_sealed, set_by, set_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                tenant,
                id,
                person,
                kind,
                ground,
                keys.forWriting(tenant, person).seal(place(id), text),
                caller.get().account(),
                now);
        log(tenant, person, kind == Limitation.RESTRICTION ? "person.restricted" : "person.held");
        // Told first: also what the ledger may hold although it failed is undone with the transaction.
        set.fire(new LimitationSet(tenant, person, id));
        tell(tenant, person, kind);
        ledger.limited(tenant, person, id, now, kind, ground);
    }

    /** No limit is set and no erasure begins for this person until the transaction ends: of the two, the later one sees the other. */
    void hold(TenantId tenant, PersonId person) {
        jdbc.list(
                "SELECT id FROM person WHERE tenant_id = ? AND id = ? FOR UPDATE",
                row -> Jdbc.uuid(row, "id"),
                tenant,
                person);
    }

    /**
     * An erasure that had stopped for it goes on.
     *
     * @throws Conflict {@code limitation.none} when none of this kind is in force
     */
    public void lift(TenantId tenant, PersonId person, Limitation kind) {
        var inForce = jdbc.list(
                "SELECT id FROM limitation WHERE tenant_id = ? AND person_id = ? AND kind = ? AND lifted_at IS NULL FOR UPDATE",
                row -> Jdbc.uuid(row, "id"),
                tenant,
                person,
                kind);
        if (inForce.isEmpty()) {
            throw new Conflict("limitation.none");
        }
        for (var id : inForce) {
            jdbc.update(
                    "UPDATE limitation SET lifted_by = ?, lifted_at = ? WHERE tenant_id = ? AND id = ?",
                    caller.get().account(),
                    clock.instant(),
                    tenant,
                    id);
            lifted.fire(new LimitationLifted(tenant, person, id));
        }
        log(tenant, person, kind == Limitation.RESTRICTION ? "person.restriction-lifted" : "person.hold-lifted");
        tell(tenant, person, kind);
        if (kind == Limitation.LEGAL_HOLD) {
            stopped.goOn(tenant, person);
        }
    }

    /** As the ledger knows it. Whoever is gone meanwhile is limited by nothing. */
    boolean restore(TenantId tenant, PersonId person, UUID id, Limitation kind, Ground ground, Instant since) {
        var restored = jdbc.update(
                        "INSERT IGNORE INTO limitation (tenant_id, id, person_id, kind, ground, set_at) VALUES (?, ?, ?, ?, ?, ?)",
                        tenant,
                        id,
                        person,
                        kind,
                        ground,
                        since)
                > 0;
        tell(tenant, person, kind);
        return restored;
    }

    boolean liftAgain(TenantId tenant, PersonId person, UUID id) {
        var lifted = jdbc.update(
                        "UPDATE limitation SET lifted_at = ? WHERE tenant_id = ? AND id = ? AND lifted_at IS NULL",
                        clock.instant(),
                        tenant,
                        id)
                > 0;
        tell(tenant, person, Limitation.RESTRICTION);
        return lifted;
    }

    private void tell(TenantId tenant, PersonId person, Limitation kind) {
        if (kind == Limitation.RESTRICTION) {
            sources.inOrder().forEach(source -> source.restrict(tenant, person));
        }
    }

    /** Into the log of the organisation whose person it is, also when IMG's staff did it. */
    private void log(TenantId tenant, PersonId person, String action) {
        var who = caller.get();
        audit.append(tenant, who.account(), who.role(), action, person.value(), Map.of());
    }

    private static String reason(String typed) {
        try {
            var text = Texts.line(typed, LONGEST);
            if (text == null || text.length() < SHORTEST) {
                throw new Invalid("limitation.reason-missing", SHORTEST);
            }
            return text;
        } catch (Invalid invalid) {
            var problem = invalid.problems().get(0);
            throw new Invalid(List.of(new Invalid.Problem("reason", problem.key(), problem.arguments())));
        }
    }

    static Place place(UUID id) {
        return new Place("limitation", "reason_sealed", id);
    }
}
