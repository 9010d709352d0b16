package net.imgsecurity.portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.policy.AcknowledgementView.Seen;

/** The log of acknowledgements, a row for each version that a person of an organisation has seen. */
@ApplicationScoped
class SeenVersions implements PersonalDataSource {
    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public Set<String> tables() {
        return Set.of("policy_acknowledgement");
    }

    @Override
    public Map<String, Object> collect(PersonId person) {
        return Map.of(
                "acknowledged",
                by(caller.tenant(), person).stream()
                        .map(one ->
                                Map.of("version", one.version(), "at", one.at().toString()))
                        .toList());
    }

    @Override
    public boolean eraseSome(PersonId person) {
        jdbc.update(
                "DELETE FROM policy_acknowledgement WHERE tenant_id = ? AND person_id = ?", caller.tenant(), person);
        return false;
    }

    /** The latest first. */
    List<Seen> by(TenantId tenant, PersonId person) {
        return jdbc.list(
                "SELECT version, acknowledged_at FROM policy_acknowledgement WHERE tenant_id = ? AND person_id = ?"
                        + " ORDER BY acknowledged_at DESC, version DESC",
                row -> new Seen(row.getString("version"), Jdbc.instant(row, "acknowledged_at")),
                tenant,
                person);
    }

    void add(TenantId tenant, PersonId person, String version, Instant at) {
        jdbc.update(
                "INSERT INTO policy_acknowledgement (tenant_id, person_id, version, acknowledged_at) VALUES (?, ?, ?, ?)",
                tenant,
                person,
                version,
                at);
    }
}
