package net.imgsecurity.portal.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;
import net.imgsecurity.portal.tenancy.Memberships;

/**
 * When one of IMG's staff gave a reason. The reasons are about others, and stay when that person goes: the organisations that were read, and their people,
 * are shown
 * them (A11). Whose they were leads to nobody then.
 */
@ApplicationScoped
class ReadingData implements PersonalDataSource {
    @Inject
    Jdbc jdbc;

    @Inject
    CurrentCaller caller;

    @Inject
    Memberships memberships;

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public Set<String> tables() {
        return Set.of("reading");
    }

    @Override
    public Map<String, Object> collect(PersonId person) {
        return Map.of(
                "given",
                memberships
                        .ofPerson(caller.tenant(), person)
                        .map(membership -> jdbc.list(
                                "SELECT opened_at FROM reading WHERE account_id = ? ORDER BY opened_at",
                                row -> Jdbc.instant(row, "opened_at").toString(),
                                membership.account()))
                        .orElse(List.of()));
    }

    @Override
    public boolean eraseSome(PersonId person) {
        return false;
    }
}
