package net.imgsecurity.portal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A year of one invented person's records, the same for the same person whenever it is made. */
final class YearOfRecords {
    private static final Instant END = Instant.parse("2026-11-20T00:00:00Z");
    private static final int YEAR = 365 * 24 * 3600;

    /** Where people of these organisations travel: latitude and longitude. */
    private static final double[][] PLACES = {
        {59.9139, 10.7522}, {-1.2921, 36.8219}, {33.8938, 35.5018}, {14.5995, 120.9842}, {-33.4489, -70.6693},
        {6.5244, 3.3792}, {41.7151, 44.8271}, {50.4501, 30.5234}, {-26.2041, 28.0473}, {19.4326, -99.1332}
    };

    private static final String[] PAGES = {
        "/", "/help", "/alerts", "/countries/ke", "/countries/lb", "/orders", "/devices"
    };
    private static final String[] ITEMS = {
        "FoneTrac-Go", "Country report", "Travel briefing", "Satellite phone, one week"
    };
    private static final String[] SUBJECTS = {
        "Road closed", "Change of hotel", "Lost card", "Medical advice", "Check-in"
    };
    private static final String[] BROWSERS = {"Firefox 143", "Chrome 141", "Safari 19"};

    private final String person;
    private final Random random;

    YearOfRecords(String person) {
        this.person = person;
        this.random = new Random(person.hashCode());
    }

    /** Location and support, as the response desk has them. */
    List<Map<String, Object>> ofDesk() {
        var records = new ArrayList<Map<String, Object>>();
        int sessions = 2 + random.nextInt(4);
        for (int i = 0; i < sessions; i++) {
            session(records, i, END.minusSeconds((long) YEAR / sessions * (sessions - i)));
        }
        for (int i = 0; i < 6 + random.nextInt(6); i++) {
            records.add(record("call-" + i, "SUPPORT", "CALL", sometime(), call()));
        }
        return records;
    }

    /** The rest, as the shop and the sites have it. */
    List<Map<String, Object>> ofShop() {
        var records = new ArrayList<Map<String, Object>>();
        var token = "tok-" + person.substring(person.length() - 12);
        records.add(record(
                "card",
                "FINANCIAL",
                "CARD",
                END.minusSeconds(YEAR),
                content("brand", "VISA", "lastFour", "%04d".formatted(random.nextInt(10_000)), "token", token)));
        for (int i = 0; i < 8 + random.nextInt(8); i++) {
            bought(records, i, token);
        }
        for (int i = 0; i < 20 + random.nextInt(10); i++) {
            records.add(record("in-" + i, "TECHNICAL", "SIGN_IN", sometime(), signIn()));
        }
        for (int i = 0; i < 70 + random.nextInt(60); i++) {
            records.add(record(
                    "view-" + i, "USAGE", "PAGE_VIEW", sometime(), content("site", "fonetrac", "page", one(PAGES))));
        }
        return records;
    }

    private void session(List<Map<String, Object>> records, int number, Instant begin) {
        var id = id("session-" + number);
        var place = PLACES[random.nextInt(PLACES.length)];
        var cause = random.nextInt(5) == 0 ? "EMERGENCY" : "CONTACT";
        records.add(record("session-" + number, "LOCATION", "SESSION_BEGIN", begin, content("cause", cause)));
        int positions = 5 + random.nextInt(10);
        for (int i = 0; i < positions; i++) {
            var at = content("session", id, "accuracyMetres", 5 + random.nextInt(60));
            at.put("latitude", near(place[0]));
            at.put("longitude", near(place[1]));
            records.add(record(
                    "position-" + number + "-" + i,
                    "LOCATION",
                    "POSITION",
                    begin.plus(Duration.ofMinutes(10L * i)),
                    at));
        }
        records.add(record(
                "end-" + number,
                "LOCATION",
                "SESSION_END",
                begin.plus(Duration.ofMinutes(10L * positions)),
                content("session", id)));
    }

    private void bought(List<Map<String, Object>> records, int number, String token) {
        var at = sometime();
        var amount = 20 + random.nextInt(400);
        var order = "FT-" + (10_000 + random.nextInt(80_000));
        var purchase = content("item", one(ITEMS), "amount", amount, "currency", "EUR", "order", order);
        records.add(record("buy-" + number, "TRANSACTION", "PURCHASE", at, purchase));
        records.add(record(
                "pay-" + number,
                "TRANSACTION",
                "PAYMENT",
                at.plusSeconds(40),
                content("amount", amount, "currency", "EUR", "token", token, "order", order)));
    }

    private Map<String, Object> call() {
        return content(
                "direction",
                random.nextBoolean() ? "FROM_PERSON" : "TO_PERSON",
                "seconds",
                30 + random.nextInt(900),
                "subject",
                one(SUBJECTS));
    }

    /** From addresses that are kept for documentation (RFC 5737). */
    private Map<String, Object> signIn() {
        return content("site", "fonetrac", "address", "198.51.100." + random.nextInt(255), "browser", one(BROWSERS));
    }

    private Instant sometime() {
        return END.minusSeconds(1 + random.nextInt(YEAR));
    }

    private double near(double degrees) {
        return Math.round((degrees + (random.nextDouble() - .5) / 20) * 100_000) / 100_000.0;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private Map<String, Object> record(
            String id, String category, String kind, Instant at, Map<String, Object> content) {
        var record = content("sourceId", id(id), "category", category, "kind", kind, "occurredAt", at.toString());
        record.put("content", content);
        return record;
    }

    private String id(String id) {
        return person + ":" + id;
    }

    private static Map<String, Object> content(Object... namesAndValues) {
        var content = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            content.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return content;
    }
}
