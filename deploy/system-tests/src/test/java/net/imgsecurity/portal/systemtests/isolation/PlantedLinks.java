package net.imgsecurity.portal.systemtests.isolation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Links of mails about sign-in addresses, one set for somebody of each organisation who calls nothing. Mail brings them in
 * truth; here the tokens are made up and their hashes written as the owner.
 */
final class PlantedLinks {
    private static final String RUN = UUID.randomUUID().toString();
    private static final String CONFIRM = "SIGN_IN_ADDRESS_CONFIRM";
    private static final String UNDO = "SIGN_IN_ADDRESS_UNDO";

    private PlantedLinks() {}

    /** Good for its owner, who is none of the callers. */
    static String confirming(String slug) {
        return token("confirming", slug);
    }

    /** Good for nobody: over, used, or a link of the other purpose. */
    static List<String> badForConfirming(String slug) {
        return Stream.concat(
                        Stream.of(
                                token("confirming late", slug), token("confirmed", slug), token("undoing late", slug)),
                        disguised(confirming(slug)))
                .toList();
    }

    /** Good for nobody. One that is good is good for whoever has it, so it is pressed by a test of its own. */
    static List<String> badForUndoing(String slug) {
        return List.of(token("undoing late", slug), token("undone", slug), confirming(slug));
    }

    static Stream<String> disguised(String token) {
        return Stream.of(
                token.substring(1),
                token + "A",
                token.toUpperCase(java.util.Locale.ROOT),
                token + "=",
                " " + token,
                "A".repeat(43),
                "A".repeat(5000),
                "' OR '1'='1",
                "%00",
                "");
    }

    /** @param address with which the holder signs in */
    static void plant(Database database, Target target, String address) throws SQLException {
        plant(database, target, address, "ASKED", CONFIRM, "confirming", 60);
        plant(database, target, address, "ASKED", CONFIRM, "confirming late", -60);
        plant(database, target, address, "CHANGED", CONFIRM, "confirmed", -60);
        plant(database, target, address, "CHANGED", UNDO, "undoing late", -60);
        plant(database, target, address, "UNDONE", UNDO, "undone", 60);
    }

    private static void plant(
            Database database, Target target, String address, String state, String purpose, String what, int minutes)
            throws SQLException {
        var id = UUID.randomUUID();
        database.update(
                "INSERT INTO sign_in_address_change (id, account_id, tenant_id, from_address, to_address, state, told, asked_at,"
                        + " confirm_until, changed_at, undo_until) SELECT ?, a.id, ?, ?, ?, ?, 1, UTC_TIMESTAMP(6) - INTERVAL 10"
                        + " DAY, UTC_TIMESTAMP(6) + INTERVAL ? MINUTE, UTC_TIMESTAMP(6) - INTERVAL 9 DAY,"
                        + " UTC_TIMESTAMP(6) + INTERVAL ? MINUTE FROM account a WHERE a.sign_in_address = ?",
                id,
                target.tenant(),
                "former-" + id + "@nowhere.example",
                "next-" + id + "@nowhere.example",
                state,
                minutes,
                minutes,
                address);
        database.update(
                "INSERT INTO mail_link (token_hash, purpose, reference, until) VALUES (?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL 1 DAY)",
                hash(token(what, target.slug())),
                purpose,
                id);
    }

    private static String token(String what, String slug) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(what + " " + slug + " " + RUN));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
