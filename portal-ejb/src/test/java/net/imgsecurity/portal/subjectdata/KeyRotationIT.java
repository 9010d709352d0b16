package net.imgsecurity.portal.subjectdata;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.KeyRotation;
import net.imgsecurity.portal.platform.Place;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys get successors, and what they encrypted stays as it is. */
@ArquillianTest
class KeyRotationIT {
    @Inject
    World world;

    @Inject
    Profiles profiles;

    @Inject
    KeyJob job;

    @Inject
    KeyWork work;

    @Inject
    KeyRotation rotation;

    @Inject
    AddressKeys addresses;

    @Inject
    Clock clock;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private List<ChangeView> history;
    private List<String> encrypted;

    @BeforeEach
    void twoOfHalden() {
        halden = world.client("Halden").member("Amara Okafor").member("Jon Veld");
        history = history();
        encrypted = encrypted();
    }

    @Test
    void ofAnOrganisationAreExchangedWhenTheyAreOld() {
        var before = keys();
        assertTrue(rotation.due(clock.instant().plus(KeyRotation.AGE).plus(Duration.ofDays(1)))
                .contains(halden.tenant()));

        renew();

        assertEquals(List.of(2), versions("SELECT DISTINCT tenant_key AS v FROM person_key WHERE tenant_id = ?"));
        assertEquals(List.of(2), versions("SELECT version AS v FROM tenant_key WHERE tenant_id = ?"));
        assertNotEquals(before, keys());
        assertSameData();
    }

    @Test
    void ofAnOrganisationThatAreYoungStay() {
        var before = keys();
        Runs.once(halden, job);
        assertEquals(before, keys());
    }

    @Test
    void areUnderTheNewMasterKeyAfterwards() throws IOException {
        var master = ConfigProvider.getConfig().getValue("portal.secrets.dir", String.class);
        var current = Path.of(master, "keys/master.key");
        var former = Path.of(master, "keys/master-former.key");
        var wrapped = masters();
        Files.copy(current, former, REPLACE_EXISTING);
        try {
            Files.writeString(current, Base64.getEncoder().encodeToString(new byte[32]));
            assertSameData();
            assertTrue(rotation.due(clock.instant()).contains(halden.tenant()));

            Runs.once(halden, job);

            assertNotEquals(wrapped, masters());
            assertSameData();
        } finally {
            // What is wrapped by now needs this one for as long as the other tests run.
            Files.copy(current, Path.of(master, "keys/master-latter.key"), REPLACE_EXISTING);
            Files.move(former, current, REPLACE_EXISTING);
        }
        assertSameData();
    }

    @Test
    void ofAddressesAreWrappedAnewWithWhicheverOrganisationIsFirst() throws IOException {
        var keys = Path.of(ConfigProvider.getConfig().getValue("portal.secrets.dir", String.class), "keys");
        var current = keys.resolve("master.key");
        var former = keys.resolve("master-before.key");
        var address = new EmailAddress(halden.address("Amara Okafor"));
        var place = new Place("consent_record", "proof_sealed", Ids.next());
        var sealed = transactions.run(() -> addresses.forWriting(address).seal(place, "yes"));
        var wrapped = wrappedBy(address);
        Files.copy(current, former, REPLACE_EXISTING);
        try {
            var other = new byte[32];
            other[0] = 1;
            Files.writeString(current, Base64.getEncoder().encodeToString(other));
            Runs.once(halden, job);
            assertNotEquals(wrapped, wrappedBy(address));
        } finally {
            Files.copy(current, keys.resolve("master-after.key"), REPLACE_EXISTING);
            Files.move(former, current, REPLACE_EXISTING);
        }
        assertEquals(
                "yes",
                transactions.run(() ->
                        addresses.of(address).orElseThrow().open(place, sealed).orElseThrow()));
    }

    private List<String> wrappedBy(EmailAddress address) {
        return transactions.run(() -> jdbc.list(
                "SELECT master FROM address_key WHERE id = ?",
                row -> row.getString("master"),
                addresses.of(address).orElseThrow().id()));
    }

    private void renew() {
        halden.asJob(() -> {
            work.renew(clock.instant());
            return work.rewrapSome();
        });
    }

    private void assertSameData() {
        assertEquals(history, history());
        assertEquals(encrypted, encrypted());
    }

    private List<ChangeView> history() {
        return halden.as("Amara Okafor", () -> profiles.history(null)).items();
    }

    private List<String> encrypted() {
        return texts("SELECT HEX(after_sealed) AS t FROM person_change WHERE tenant_id = ? ORDER BY id");
    }

    private List<String> keys() {
        return texts("SELECT HEX(wrapped) AS t FROM person_key WHERE tenant_id = ? ORDER BY person_id");
    }

    private List<String> masters() {
        return texts("SELECT master AS t FROM tenant_key WHERE tenant_id = ?");
    }

    private List<String> texts(String sql) {
        return transactions.run(() -> jdbc.list(sql, row -> row.getString("t"), halden.tenant()));
    }

    private List<Integer> versions(String sql) {
        return transactions.run(() -> jdbc.list(sql, row -> row.getInt("v"), halden.tenant()));
    }
}
