package net.imgsecurity.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.testing.Transactions;

/** Fills an organisation with people whose names are as often the same as names are, and with all that they are found by. */
@ApplicationScoped
public class Multitude {
    private static final int AT_ONCE = 2_000;
    private static final int GIVEN_NAMES = 300;
    private static final int FAMILY_NAMES = 4_000;

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    Transactions transactions;

    /** The last of them is alone with the name "Quentin Zyxwell". */
    public void into(TenantId tenant, int people) {
        var random = new Random(people);
        for (int from = 0; from < people; from += AT_ONCE) {
            int first = from;
            transactions.run(() -> {
                insert(tenant, first, Math.min(people, first + AT_ONCE), people, random);
                return null;
            });
        }
        // As the server does by itself when a tenth of a table is new.
        jdbc.list("ANALYZE TABLE person, name_token, contact_point", row -> "");
    }

    private void insert(TenantId tenant, int from, int until, int all, Random random) {
        var now = clock.instant();
        var people = new ArrayList<Object[]>();
        var points = new ArrayList<Object[]>();
        var tokens = new ArrayList<Object[]>();
        for (int i = from; i < until; i++) {
            var last = i == all - 1;
            var given = last ? "Quentin" : name(random, GIVEN_NAMES);
            var family = last ? "Zyxwell" : name(random, FAMILY_NAMES) + "son";
            var number = "M-%06d".formatted(i);
            var mail = "%s.%s.%d@multitude.example".formatted(given, family, i).toLowerCase(java.util.Locale.ROOT);
            var id = Ids.next();
            people.add(new Object[] {tenant, id, number, given, family, Folding.sortName(given, family), now, now});
            points.add(new Object[] {tenant, Ids.next(), id, mail});
            for (var token : Folding.tokens(given, family, mail, number)) {
                tokens.add(new Object[] {tenant, Ids.next(), id, token});
            }
        }
        jdbc.batch(
                "INSERT INTO person (tenant_id, id, version, employee_number, given_name, family_name, language, sort_name,"
                        + " created_at, changed_at, indexed_as) VALUES (?, ?, 1, ?, ?, ?, 'en', ?, ?, ?, 999)",
                people);
        jdbc.batch(
                "INSERT INTO contact_point (tenant_id, id, version, person_id, kind, value) VALUES (?, ?, 1, ?, 'EMAIL', ?)",
                points);
        jdbc.batch("INSERT INTO name_token (tenant_id, id, version, person_id, token) VALUES (?, ?, 1, ?, ?)", tokens);
    }

    /** The square makes some names common and most of them rare. */
    private static String name(Random random, int many) {
        double share = random.nextDouble();
        int which = (int) (share * share * many);
        var letters =
                List.of("an", "be", "ca", "do", "el", "fi", "go", "ha", "il", "ju", "ka", "lo", "ma", "ne", "ol", "pa");
        return capital(letters.get(which % 16)) + letters.get(which / 16 % 16) + letters.get(which / 256 % 16);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
