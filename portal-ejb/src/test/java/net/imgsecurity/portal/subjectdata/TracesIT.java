package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.imgsecurity.portal.identity.AccountEnd;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody is named in many places beside their own rows, by others too; an erasure finds them all. */
@ArquillianTest
@Tag("F6")
class TracesIT {
    /** Ids that lead to nobody any more, each with its reason in {@code ErasureIT}; and of work that was done. */
    private static final Set<String> STAY = Set.of(
            "look_person.person_id",
            "look.account_id",
            "subject_run.person_id",
            "audit_content.account_id",
            "job.reference");

    @Inject
    World world;

    @Inject
    MyData mine;

    @Inject
    Profiles profiles;

    @Inject
    SubjectJob job;

    @Inject
    AccountEnd end;

    @Inject
    ReportedRow reported;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private final String family = "Okafor" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String name = "Amara " + family;
    private final UUID change = Ids.next();

    private Organisation halden;
    private PersonId amara;
    private AccountId account;
    private String address;
    private UUID membership;

    @BeforeEach
    void amaraIsNamedByOthers() {
        halden = world.client("Halden").administrator("Jon Veld").member(name);
        amara = halden.person(name);
        account = halden.account(name).id();
        address = halden.address(name);
        halden.as(name, () -> {
            var now = profiles.mine();
            profiles.edit(Typed.over(now.data()).email("newer." + address).data(), now.version());
        });
        transactions.run(() -> {
            membership = jdbc.first("SELECT id FROM membership WHERE person_id = ?", row -> Jdbc.uuid(row, "id"), amara)
                    .orElseThrow();
            changeOfAddress();
            mail(null, address, null);
            mail(account, null, membership);
            mail(null, "former." + address, change);
            link("INVITATION", membership);
            link("SIGN_IN_ADDRESS_UNDO", change);
            answerToJon();
            return reported.of(halden, halden.account("Jon Veld").id(), address);
        });
    }

    @Test
    void noneIsLeftInAnyTable() {
        assertTrue(places().containsAll(List.of("mail.address", "mail_link.reference", "idempotency_key.body")));

        halden.as(name, () -> mine.erase());
        Runs.once(halden, job, run(), () -> true);
        halden.asJob(() -> {
            end.forget(account);
            return null;
        });

        assertEquals(Set.of(), places());
        assertEquals(1, count("SELECT COUNT(*) AS n FROM idempotency_key WHERE tenant_id = ?", halden.tenant()));
    }

    private void changeOfAddress() {
        jdbc.update(
                "INSERT INTO sign_in_address_change (id, account_id, tenant_id, from_address, to_address, state, told,"
                        + " asked_at, confirm_until) VALUES (?, ?, ?, ?, ?, 'CHANGED', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                change,
                account,
                halden.tenant(),
                "former." + address,
                address);
    }

    private void mail(AccountId to, String at, UUID about) {
        jdbc.update(
                "INSERT INTO mail (tenant_id, id, version, template, account_id, address, language, times, link_reference,"
                        + " link_until, created_at) VALUES (?, ?, 1, 'INVITATION', ?, ?, 'en', '', ?,"
                        + " IF(? IS NULL, NULL, UTC_TIMESTAMP(6)), UTC_TIMESTAMP(6))",
                halden.tenant(),
                Ids.next(),
                to,
                at,
                about,
                about);
    }

    private void link(String purpose, UUID about) {
        jdbc.update(
                "INSERT INTO mail_link (token_hash, purpose, reference, until) VALUES (UNHEX(SHA2(?, 256)), ?, ?,"
                        + " UTC_TIMESTAMP(6) + INTERVAL 1 DAY)",
                Ids.next().toString(),
                purpose,
                about);
    }

    private void answerToJon() {
        for (var body : List.of("{\"links\":{\"person\":\"/organisation/people/" + amara + "\"}}", "{}")) {
            jdbc.update(
                    "INSERT INTO idempotency_key (tenant_id, account_id, key_hash, fingerprint, claimed_at, status, headers,"
                            + " body) VALUES (?, ?, UNHEX(SHA2(?, 256)), UNHEX(SHA2('f', 256)), UTC_TIMESTAMP(6), 202, '{}', ?)",
                    halden.tenant(),
                    halden.account("Jon Veld").id(),
                    body,
                    body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private UUID run() {
        return transactions.run(() -> jdbc.first(
                        "SELECT id FROM subject_run WHERE kind = 'ERASURE' AND person_id = ?",
                        row -> Jdbc.uuid(row, "id"),
                        amara)
                .orElseThrow());
    }

    private record Column(String table, String name, boolean id) {
        String path() {
            return table + "." + name;
        }
    }

    /** The columns of all tables, ours or to come, in which the person's ids, address or name stand. */
    private Set<String> places() {
        var columns = transactions.run(() -> jdbc.list(
                "SELECT c.table_name AS t, c.column_name AS c, c.data_type AS d FROM information_schema.columns c"
                        + " WHERE c.table_schema = DATABASE() AND c.table_name <> 'flyway_schema_history'"
                        + " AND RIGHT(c.column_name, 6) <> 'sealed' AND (c.data_type LIKE '%char' OR c.data_type LIKE '%text' OR c.data_type LIKE '%blob'"
                        + " OR c.data_type LIKE '%binary')",
                row -> new Column(
                        row.getString("t"),
                        row.getString("c"),
                        row.getString("d").equals("binary"))));
        var found = new TreeSet<String>();
        for (var column : columns) {
            if (!STAY.contains(column.path()) && (column.id() ? holdsId(column) : holdsText(column))) {
                found.add(column.path());
            }
        }
        return found;
    }

    private boolean holdsId(Column column) {
        return count(
                        "SELECT COUNT(*) AS n FROM " + column.table() + " WHERE " + column.name() + " IN (?, ?, ?, ?)",
                        amara,
                        account,
                        membership,
                        change)
                > 0;
    }

    private boolean holdsText(Column column) {
        return List.of(address, family, amara.toString(), account.toString()).stream()
                .anyMatch(text -> count(
                                "SELECT COUNT(*) AS n FROM " + column.table() + " WHERE INSTR(CAST(" + column.name()
                                        + " AS BINARY), CAST(? AS BINARY)) > 0",
                                text)
                        > 0);
    }

    private int count(String sql, Object... values) {
        return transactions
                .run(() -> jdbc.list(sql, row -> row.getInt("n"), values))
                .get(0);
    }
}
