package net.imgsecurity.portal.systemtests.isolation;

import static net.imgsecurity.portal.systemtests.stack.AddressLinks.CONFIRM;
import static net.imgsecurity.portal.systemtests.stack.AddressLinks.UNDO;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.stack.AddressLinks;
import net.imgsecurity.portal.systemtests.stack.Portal;

/**
 * Links of mails about sign-in addresses, one set for somebody of each organisation who calls nothing. Mail brings them in
 * truth; here the tokens are made up and their hashes written as the owner.
 */
final class PlantedLinks {
    private static final String RUN = UUID.randomUUID().toString();

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
    static void plant(Portal portal, Target target, String address) throws SQLException {
        plant(portal, target, address, "ASKED", CONFIRM, "confirming", 60);
        plant(portal, target, address, "ASKED", CONFIRM, "confirming late", -60);
        plant(portal, target, address, "CHANGED", CONFIRM, "confirmed", -60);
        plant(portal, target, address, "CHANGED", UNDO, "undoing late", -60);
        plant(portal, target, address, "UNDONE", UNDO, "undone", 60);
    }

    private static void plant(
            Portal portal, Target target, String address, String state, String purpose, String what, int minutes)
            throws SQLException {
        AddressLinks.write(portal, target.slug(), address, state, purpose, token(what, target.slug()), minutes);
    }

    private static String token(String what, String slug) {
        return AddressLinks.token(what + " " + slug + " " + RUN);
    }
}
