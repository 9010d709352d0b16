package net.imgsecurity.portal.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What IMG's systems send, as it arrives. */
@ArquillianTest
class RecordIntakeIT {
    private static final Instant THEN = Instant.parse("2026-03-04T10:00:00Z");
    private static final Set<Permission> ALL = EnumSet.of(
            Permission.WRITE_RECORDS, Permission.WRITE_LOCATION, Permission.WRITE_USAGE, Permission.WRITE_FINANCIAL);

    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    RecordIntake intake;

    @Inject
    MyRecords mine;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;

    @BeforeEach
    void amaraOfHalden() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
    }

    @Test
    @Tag("B8")
    void comesOnceHoweverOftenItIsSent() {
        assertEquals(new Arrived(2, 0, List.of()), send(Sent.page("v1", THEN), Sent.page("v2", THEN)));
        assertEquals(
                new Arrived(1, 2, List.of()),
                send(Sent.page("v1", THEN), Sent.page("v2", THEN), Sent.page("v3", THEN)));

        var other = send(Sent.page("v1", THEN).saying("page", "/other"), Sent.page("v4", THEN), Sent.page("v4", THEN));

        assertEquals(1, other.stored());
        assertEquals(1, other.unchanged());
        assertEquals(List.of("records[0].sourceId records.other-content"), reasons(other));
        assertEquals(4, listed(Category.USAGE).size());
    }

    @Test
    void isNobodyElsesAndTellsNothingOfThem() {
        send(Sent.page("v1", THEN));
        var forJon = acting.as(
                service(halden, ALL),
                () -> intake.receive(
                        halden.person("Jon Veld"),
                        "sites",
                        List.of(Sent.page("v1", THEN).json())));
        assertEquals(List.of("records[0].sourceId records.other-content"), reasons(forJon));
        halden.as(
                "Jon Veld",
                () -> assertEquals(List.of(), mine.list(Category.USAGE, null).items()));
    }

    @Test
    void reachesThePeopleOfTheNamedOrganisationOnly() {
        var corvane = world.client("Corvane").member("Tomas Reyes");
        assertThrows(
                NotFound.class,
                () -> acting.as(
                        service(corvane, ALL),
                        () -> intake.receive(
                                halden.person("Amara Okafor"),
                                "sites",
                                List.of(Sent.page("v1", THEN).json()))));
        assertThrows(NotFound.class, () -> receive(PersonId.next(), Sent.page("v1", THEN)));
    }

    @Test
    @Tag("B3")
    void refusesAPositionOutsideOfEverySession() {
        send(
                Sent.begin("s1", THEN),
                Sent.end("e1", "s1", THEN.plusSeconds(600)),
                Sent.begin("s2", THEN.plusSeconds(3600)));

        var arrived = send(
                Sent.position("p1", "s1", THEN),
                Sent.position("p2", "s1", THEN.plusSeconds(600)),
                Sent.position("p3", "s1", THEN.plusSeconds(601)),
                Sent.position("p4", "s1", THEN.minusSeconds(1)),
                Sent.position("p5", "s2", THEN.plusSeconds(1800)),
                Sent.position("p6", "s3", THEN.plusSeconds(4000)),
                Sent.position("p7", "s2", THEN.plusSeconds(4000)));

        assertEquals(3, arrived.stored());
        assertEquals(
                List.of(
                        "records[2].occurredAt location.outside-session",
                        "records[3].occurredAt location.outside-session",
                        "records[4].occurredAt location.outside-session",
                        "records[5].content.session location.session-unknown"),
                reasons(arrived));
        var times = halden.as("Amara Okafor", () -> mine.locationTimes());
        assertEquals(
                List.of(
                        new LocationTime(
                                THEN.plusSeconds(3600),
                                null,
                                new LocationSession("s2", "EMERGENCY", THEN.plusSeconds(3600), null)),
                        new LocationTime(THEN.plusSeconds(600), THEN.plusSeconds(3600), null),
                        new LocationTime(
                                THEN,
                                THEN.plusSeconds(600),
                                new LocationSession("s1", "EMERGENCY", THEN, THEN.plusSeconds(600)))),
                times);
    }

    @Test
    @Tag("B3")
    void endsNoSessionBeforeWhatIsInIt() {
        send(Sent.begin("s1", THEN), Sent.position("p1", "s1", THEN.plusSeconds(60)));
        assertEquals(
                List.of("records[0].occurredAt location.positions-later"),
                reasons(send(Sent.end("e1", "s1", THEN.plusSeconds(59)))));
        assertEquals(1, send(Sent.end("e2", "s1", THEN.plusSeconds(60))).stored());
        assertEquals(
                List.of("records[0].content.session location.session-ended"),
                reasons(send(Sent.end("e3", "s1", THEN.plusSeconds(90)))));
    }

    @Test
    @Tag("B3")
    void isNoSessionOfSomebodyElse() {
        send(Sent.begin("s1", THEN));
        assertEquals(
                List.of("records[0].content.session location.session-unknown"),
                reasons(receive(halden.person("Jon Veld"), Sent.position("p1", "s1", THEN))));
    }

    @Test
    @Tag("A4")
    void keepsNothingOfACategoryThatTheTokenDoesNotOpen() {
        var usageOnly = service(halden, EnumSet.of(Permission.WRITE_RECORDS, Permission.WRITE_USAGE));
        var arrived = acting.as(
                usageOnly,
                () -> intake.receive(
                        halden.person("Amara Okafor"),
                        "sites",
                        List.of(
                                Sent.begin("s1", THEN).json(),
                                Sent.page("v1", THEN).json())));
        assertEquals(1, arrived.stored());
        assertEquals(List.of("records[0].category records.category-closed"), reasons(arrived));
        assertEquals(List.of(), listed(Category.LOCATION));
    }

    @Test
    void isForSystemsAndNotForPeople() {
        for (var name : List.of("Amara Okafor", "Jon Veld")) {
            assertThrows(
                    Forbidden.class,
                    () -> halden.as(name, () -> intake.receive(halden.person("Amara Okafor"), "sites", List.of())));
        }
        assertThrows(Forbidden.class, () -> acting.as(service(halden, ALL), () -> mine.overview()));
    }

    @Test
    void takesAThousandAtATimeInAFewStatements() {
        var thousand = IntStream.range(0, RecordIntake.MOST)
                .mapToObj(i -> Sent.page("v" + i, THEN.plusSeconds(i)))
                .toArray(Sent[]::new);
        var statements =
                StatementLog.during(() -> assertEquals(1000, send(thousand).stored()));
        assertTrue(statements.size() < 40, () -> statements.size() + " statements");
        assertThrows(
                Invalid.class,
                () -> send(Stream.concat(Stream.of(thousand), Stream.of(Sent.page("more", THEN)))
                        .toArray(Sent[]::new)));
        assertThrows(Invalid.class, this::send);
    }

    @Test
    @Tag("B3")
    void isNotReadableInTheDatabase() {
        send(Sent.begin("s1", THEN), Sent.position("p1", "s1", THEN));
        var raw = transactions.run(() -> jdbc.list(
                "SELECT content_sealed FROM personal_record WHERE tenant_id = ?",
                row -> new String(row.getBytes("content_sealed"), StandardCharsets.ISO_8859_1),
                halden.tenant()));
        assertEquals(2, raw.size());
        assertTrue(raw.stream().noneMatch(text -> text.contains("59.91") || text.contains("EMERGENCY")));
        assertEquals("59.91", listed(Category.LOCATION).get(0).content().getOrDefault("latitude", "59.91"));
    }

    @Test
    @Tag("C16")
    void saysInTheLogWhichSystemWrote() {
        send(Sent.page("v1", THEN));
        var said = transactions.run(() -> jdbc.list(
                "SELECT c.role, c.details, c.account_id FROM audit_content c JOIN audit_entry e"
                        + " ON e.tenant_id = c.tenant_id AND e.id = c.entry_id"
                        + " WHERE c.tenant_id = ? AND e.action = 'records.received' AND c.subject_id = ?",
                row -> row.getString("role") + " " + row.getString("details"),
                halden.tenant(),
                halden.person("Amara Okafor")));
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("SERVICE ") && said.get(0).contains("client=img-sites"), said::toString);
        assertFalse(said.get(0).contains("/help"), said::toString);
    }

    @Test
    @Tag("E5")
    void isStoredAlsoWhileProcessingIsRestricted() {
        transactions.run(() -> jdbc.update(
                "INSERT INTO limitation (tenant_id, id, person_id, kind, ground, reason_sealed, set_at)"
                        + " VALUES (?, ?, ?, 'RESTRICTION', 'UNLAWFUL', X'00', UTC_TIMESTAMP(6))",
                halden.tenant(),
                PersonId.next(),
                halden.person("Amara Okafor")));
        assertEquals(1, send(Sent.page("v1", THEN)).stored());
        assertEquals(1, listed(Category.USAGE).size());
    }

    private List<RecordView> listed(Category category) {
        return halden.as("Amara Okafor", () -> mine.list(category, null)).items();
    }

    private Arrived send(Sent... records) {
        return receive(halden.person("Amara Okafor"), records);
    }

    private Arrived receive(PersonId person, Sent... records) {
        return acting.as(
                service(halden, ALL),
                () -> intake.receive(
                        person, "sites", Stream.of(records).map(Sent::json).toList()));
    }

    private static Caller service(Organisation organisation, Set<Permission> permissions) {
        return Caller.service(organisation.tenant(), "img-sites", permissions);
    }

    private static List<String> reasons(Arrived arrived) {
        return arrived.refused().stream()
                .flatMap(one -> one.problems().stream())
                .map(problem -> problem.field() + " " + problem.key())
                .collect(Collectors.toList());
    }
}
