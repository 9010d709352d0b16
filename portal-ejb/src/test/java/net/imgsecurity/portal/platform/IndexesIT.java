package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.membership.OverWork;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What work in the background asks of large tables, and finds by an index: shown by what the database says it would read. */
@ArquillianTest
class IndexesIT {
    private static final int ROWS = 3_000;
    private static final int FEW = 100;

    @Inject
    World world;

    @Inject
    Transactions transactions;

    @Inject
    Imports imports;

    @Inject
    OverWork over;

    @Inject
    Event<HourlyRound> rounds;

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    @Inject
    Jdbc jdbc;

    private Organisation halden;

    @BeforeEach
    void anOrganisation() {
        halden = world.client("Halden").administrator("Jon Veld");
    }

    @Test
    void leadToInvitationsThatAreOver() {
        var asked = StatementLog.during(() -> {
            rounds.fire(new HourlyRound());
            halden.asJob(over::endSome);
        });
        among(this::members, asked.stream().filter(sql -> sql.contains("FROM membership WHERE state = 'PENDING'")), 2);
    }

    @Test
    void leadToWhatFilesSaidOfAPerson() {
        var source = sources.stream()
                .filter(one -> one.name().equals("imports"))
                .findFirst()
                .orElseThrow();
        var jon = halden.person("Jon Veld");
        var asked = StatementLog.during(() -> halden.asJob(() -> transactions.bound(halden.tenant(), em -> {
            source.collect(jon);
            return source.eraseSome(jon);
        })));
        among(this::rowsOfAFile, asked.stream().filter(sql -> sql.contains("FROM import_row")), 4);
    }

    /** All of it is rolled back. */
    private void among(Runnable rows, Stream<String> asked, int queries) {
        var read = new ArrayList<String>();
        assertThrows(
                PersistenceException.class,
                () -> transactions.run(() -> {
                    rows.run();
                    asked.forEach(sql -> read.add(few(sql) ? "few" : sql));
                    throw new PersistenceException("rolled back");
                }));
        assertEquals(Collections.nCopies(queries, "few"), read);
    }

    private boolean few(String sql) {
        return jdbc
                .list(
                        "EXPLAIN FORMAT=TRADITIONAL " + sql.strip(),
                        row -> row.getString("key") != null && row.getLong("rows") < FEW)
                .stream()
                .allMatch(Boolean::booleanValue);
    }

    private void members() {
        var account = halden.account("Jon Veld").id();
        jdbc.batch(
                "INSERT INTO membership (id, tenant_id, tenant_kind, account_id, person_id, role, state, accepted, created_at)"
                        + " VALUES (?, ?, 'CLIENT', ?, ?, 'MEMBER', 'ACTIVE', 1, UTC_TIMESTAMP(6))",
                many(i -> new Object[] {Ids.next(), halden.tenant(), account, PersonId.next()}));
    }

    private void rowsOfAFile() {
        var file = halden.as(
                "Jon Veld",
                () -> imports.start("people.csv", "employee number,e-mail,surname\n1,a@b.example,B".getBytes()));
        jdbc.batch(
                "INSERT INTO import_row (tenant_id, id, version, import_id, line, outcome, employee_number, email)"
                        + " VALUES (?, ?, 1, ?, ?, 'CREATED', ?, ?)",
                many(i -> new Object[] {halden.tenant(), Ids.next(), file, i + 2, "E-" + i, i + "@crowd.example"}));
    }

    private static List<Object[]> many(IntFunction<Object[]> row) {
        return IntStream.range(0, ROWS).mapToObj(row).toList();
    }
}
