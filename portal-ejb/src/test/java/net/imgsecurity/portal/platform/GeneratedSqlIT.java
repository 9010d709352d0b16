package net.imgsecurity.portal.platform;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.StatementLog;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads what the provider really sends for every entity there is (security.md's finding 1): the tenant stands in each. */
@ArquillianTest
class GeneratedSqlIT {
    private static final Pattern NAMES_TENANT = Pattern.compile("(?is).*\\bWHERE\\b.*\\btenant_id\\s*=.*");
    private static final Pattern CHANGES = Pattern.compile("(?is)\\s*(UPDATE|DELETE)\\b.*");

    @Inject
    World world;

    @Inject
    Transactions transactions;

    @Inject
    Imports imports;

    @Inject
    Jdbc jdbc;

    private Organisation halden;

    @BeforeEach
    void aRowOfEveryEntity() {
        halden = world.client("Halden").administrator("Jon Veld");
        var file = halden.as(
                "Jon Veld",
                () -> imports.start("people.csv", "employee number,e-mail,surname\n1,a@b.example,B".getBytes()));
        transactions.run(() -> jdbc.update(
                "INSERT INTO exact_hash (tenant_id, id, version, person_id, hash) VALUES (?, ?, 1, ?, REPEAT('h', 32))",
                halden.tenant(),
                Ids.next(),
                halden.person("Jon Veld")));
        transactions.run(() -> jdbc.update(
                "INSERT INTO import_row (tenant_id, id, version, import_id, line, outcome) VALUES (?, ?, 1, ?, 99, 'CREATED')",
                halden.tenant(),
                Ids.next(),
                file));
        transactions.run(() -> jdbc.update(
                "INSERT INTO mail (tenant_id, id, version, template, address, language, times, created_at)"
                        + " VALUES (?, ?, 1, 'SIGN_IN_ADDRESS_TAKEN', 'a@b.example', 'en', '', UTC_TIMESTAMP(6))",
                halden.tenant(),
                Ids.next()));
    }

    @Test
    void namesTheTenantInEveryUpdate() {
        forEachEntity((em, row) -> em.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    @Test
    void namesTheTenantInEveryDelete() {
        forEachEntity(EntityManager::remove);
    }

    private void forEachEntity(BiConsumer<EntityManager, Object> change) {
        var entities = transactions.bound(
                halden.tenant(),
                em -> em.getMetamodel().getEntities().stream()
                        .map(EntityType::getName)
                        .collect(toCollection(TreeSet::new)));
        assertFalse(entities.isEmpty());
        entities.forEach(entity -> {
            var sent = StatementLog.during(() -> tried(entity, change)).stream()
                    .filter(sql -> CHANGES.matcher(sql).matches())
                    .toList();
            assertFalse(sent.isEmpty(), () -> entity + ": nothing was sent");
            assertEquals(
                    List.of(),
                    sent.stream()
                            .filter(sql -> !NAMES_TENANT.matcher(sql).matches())
                            .toList());
        });
    }

    /** Sent is enough: the database may refuse it, and it is always rolled back. */
    private void tried(String entity, BiConsumer<EntityManager, Object> change) {
        assertThrows(
                PersistenceException.class,
                () -> transactions.bound(halden.tenant(), em -> {
                    var rows = em.createQuery("SELECT e FROM " + entity + " e")
                            .setMaxResults(1)
                            .getResultList();
                    assertFalse(rows.isEmpty(), () -> "give " + entity + " a row above");
                    change.accept(em, rows.get(0));
                    em.flush();
                    throw new PersistenceException("rolled back");
                }));
    }
}
