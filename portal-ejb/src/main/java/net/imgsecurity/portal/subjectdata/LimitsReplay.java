package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;

/**
 * Makes the limits agree with the ledger: an older copy of the data knows neither those that were set since nor that others were
 * lifted. What the ledger has missed, since a node fell or from before it kept limits, is added to it.
 */
@ApplicationScoped
class LimitsReplay {
    private static final Logger LOG = Logger.getLogger(LimitsReplay.class.getName());

    private record Row(
            UUID id, TenantId tenant, PersonId person, Limitation kind, Ground ground, Instant since, boolean lifted) {}

    @Inject
    Jdbc jdbc;

    @Inject
    Ledger ledger;

    @Inject
    ReplayWork work;

    @Inject
    ReplayRequest request;

    /** @param whereabouts tells which of some hashes are people who are there */
    void run(LedgerLines lines, Function<Set<String>, Map<String, Replay.Returned>> whereabouts) {
        var rows = rows();
        rows.forEach(row -> settle(row, lines));
        var known = rows.stream().map(Row::id).collect(Collectors.toSet());
        var lost = lines.inForce().entrySet().stream()
                .filter(limit -> !known.contains(limit.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!lost.isEmpty()) {
            var people = whereabouts.apply(
                    lost.values().stream().map(LedgerLines.Limit::person).collect(Collectors.toSet()));
            lost.forEach((id, limit) -> set(people.get(limit.person()), id, limit));
        }
    }

    private void settle(Row row, LedgerLines lines) {
        if (lines.lifted().contains(row.id())) {
            if (!row.lifted()) {
                request.as(row.tenant(), () -> work.lift(row.person(), row.id()));
                LOG.warning(() -> "limit " + row.id() + " had been lifted since and was lifted again");
            }
        } else if (row.lifted() && lines.limits().containsKey(row.id())) {
            ledger.lifted(new LimitationLifted(row.tenant(), row.person(), row.id()));
        } else if (!row.lifted() && !lines.limits().containsKey(row.id())) {
            ledger.limited(row.tenant(), row.person(), row.id(), row.since(), row.kind(), row.ground());
        }
    }

    private void set(Replay.Returned who, UUID id, LedgerLines.Limit limit) {
        if (who != null) {
            request.as(who.tenant(), () -> work.limit(who.person(), id, limit.kind(), limit.ground(), limit.since()));
            LOG.warning(() -> "limit " + id + " was lost with an older copy of the data and was set again");
        }
    }

    private List<Row> rows() {
        return jdbc.list("SELECT id, tenant_id, person_id, kind, ground, set_at, lifted_at FROM limitation", row -> {
            var ground = row.getString("ground");
            return new Row(
                    Jdbc.uuid(row, "id"),
                    new TenantId(row.getInt("tenant_id")),
                    new PersonId(Jdbc.uuid(row, "person_id")),
                    Limitation.valueOf(row.getString("kind")),
                    ground == null ? null : Ground.valueOf(ground),
                    Jdbc.instant(row, "set_at"),
                    row.getTimestamp("lifted_at") != null);
        });
    }
}
