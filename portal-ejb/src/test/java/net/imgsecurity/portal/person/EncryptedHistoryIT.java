package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile's history under the person's own key. */
@ArquillianTest
class EncryptedHistoryIT {
    @Inject
    World world;

    @Inject
    Profiles profiles;

    @Inject
    PersonKeys keys;

    @Inject
    SealHistoryWork work;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private PersonId amara;

    @BeforeEach
    void amaraOfHalden() {
        halden = world.client("Halden").member("Amara Okafor");
        amara = halden.person("Amara Okafor");
        halden.as("Amara Okafor", () -> {
            var mine = profiles.mine();
            profiles.edit(Typed.over(mine.data()).department("Mountain rescue").data(), mine.version());
        });
    }

    @Test
    void isNotReadableInTheDatabase() {
        var raw = transactions.run(() -> jdbc.list(
                "SELECT COALESCE(before_value, after_value) AS plain, after_sealed FROM person_change"
                        + " WHERE tenant_id = ? AND person_id = ?",
                row -> row.getString("plain") + new String(row.getBytes("after_sealed"), StandardCharsets.ISO_8859_1),
                halden.tenant(),
                amara));
        assertFalse(raw.isEmpty());
        assertTrue(raw.stream().allMatch(row -> row.startsWith("null")), raw::toString);
        assertTrue(raw.stream().noneMatch(row -> row.contains("Mountain") || row.contains("Amara")), raw::toString);
    }

    @Test
    void isNoLongerReadableWhenTheKeyIsGone() {
        assertEquals("Mountain rescue", newest().after());
        transactions.run(() -> {
            keys.destroy(halden.tenant(), amara);
            return null;
        });

        assertFalse(newest().readable());
        assertEquals(null, newest().after());
        assertFalse(
                halden.as("Amara Okafor", () -> profiles.mine()).provenance().isEmpty());

        // A later key is another one.
        transactions.run(() -> keys.forWriting(halden.tenant(), amara));
        assertFalse(newest().readable());
    }

    @Test
    void isNoLongerReadableInAnotherRow() {
        transactions.run(() -> {
            var mine = jdbc.first(
                            "SELECT person_id, after_sealed FROM person_change WHERE tenant_id = ? AND field = 'DEPARTMENT'",
                            row -> row.getBytes("after_sealed"),
                            halden.tenant())
                    .orElseThrow();
            return jdbc.update(
                    "INSERT INTO person_change (tenant_id, id, version, person_id, field, after_sealed, source, at)"
                            + " VALUES (?, ?, 1, ?, 'JOB_TITLE', ?, 'SELF', UTC_TIMESTAMP(6))",
                    halden.tenant(),
                    Ids.next(),
                    amara,
                    mine);
        });
        assertFalse(newest().readable());
    }

    @Test
    void fromBeforeThereWereKeysIsReadAndThenEncrypted() {
        var id = Ids.next();
        transactions.run(() -> jdbc.update(
                "INSERT INTO person_change (tenant_id, id, version, person_id, field, before_value, after_value, source,"
                        + " at) VALUES (?, ?, 3, ?, 'JOB_TITLE', NULL, 'Driver', 'SELF', '2026-01-01 10:00:00.5')",
                halden.tenant(),
                id,
                amara));
        var before = newest();
        assertEquals("Driver", before.after());

        assertFalse(halden.asJob(work::sealSome));

        assertEquals(before, newest());
        assertEquals(
                List.of("null null 3"),
                transactions.run(() -> jdbc.list(
                        "SELECT before_value, after_value, version FROM person_change WHERE tenant_id = ? AND id = ?",
                        row -> row.getString("before_value") + " " + row.getString("after_value") + " "
                                + row.getLong("version"),
                        halden.tenant(),
                        id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT c FROM PersonChange c ORDER BY c.after",
                "SELECT c FROM PersonChange c WHERE c.after = c.before",
                "SELECT c FROM PersonChange c WHERE c.after IS NULL",
                "SELECT c.field FROM PersonChange c WHERE c.after LIKE 'Mount%'",
                "SELECT c.field FROM PersonChange c WHERE c.person.id IN (SELECT d.person.id FROM PersonChange d WHERE d.after > c.after)",
                "SELECT MAX(c.at) FROM PersonChange c GROUP BY c.after",
            })
    void isNeitherSortedNorComparedNorSearchedByAQuery(String jpql) {
        refused(() ->
                transactions.bound(halden.tenant(), em -> em.createQuery(jpql).getResultList()));
        refused(() -> transactions.across(em -> em.createQuery(jpql).getResultList()));
    }

    private static void refused(Executable query) {
        Throwable told = assertThrows(RuntimeException.class, query);
        var causes = Stream.iterate(told, Objects::nonNull, Throwable::getCause).map(String::valueOf);
        var all = causes.toList();
        assertTrue(
                all.stream().anyMatch(cause -> cause.contains("an encrypted column can be read and set")),
                all::toString);
    }

    @Test
    void isReadByAQuery() {
        assertFalse(transactions
                .bound(
                        halden.tenant(),
                        em -> em.createQuery("SELECT c.after FROM PersonChange c ORDER BY c.id")
                                .getResultList())
                .isEmpty());
    }

    private ChangeView newest() {
        return halden.as("Amara Okafor", () -> profiles.history(null)).items().get(0);
    }
}
