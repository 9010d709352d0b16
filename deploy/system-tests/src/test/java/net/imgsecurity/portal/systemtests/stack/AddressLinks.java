package net.imgsecurity.portal.systemtests.stack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;

/** Links of mails about a change of sign-in address, or an invitation. Mail brings them in truth; here their rows are written as the owner. */
public final class AddressLinks {
    public static final String CONFIRM = "SIGN_IN_ADDRESS_CONFIRM";
    public static final String UNDO = "SIGN_IN_ADDRESS_UNDO";

    private AddressLinks() {}

    /** A token that somebody with this name cannot guess, and whoever knows the name can make again. */
    public static String token(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(name));
    }

    /**
     * A change of its own behind one link.
     *
     * @param address with which the holder signs in
     * @param state ASKED, CHANGED or UNDONE
     * @param minutes until it is over, in minutes from now; negative when it is
     */
    public static void write(
            Portal portal, String slug, String address, String state, String purpose, String token, int minutes)
            throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var connection = portal.database().asOwner();
                var change = connection.prepareStatement(
                        "INSERT INTO sign_in_address_change (id, account_id, tenant_id, from_address, to_address, state, told,"
                                + " asked_at, confirm_until, changed_at, undo_until) SELECT UNHEX(REPLACE(?, '-', '')), a.id, t.id,"
                                + " ?, ?, ?, 1, UTC_TIMESTAMP(6) - INTERVAL 10 DAY, UTC_TIMESTAMP(6) + INTERVAL ? MINUTE,"
                                + " UTC_TIMESTAMP(6) - INTERVAL 9 DAY, UTC_TIMESTAMP(6) + INTERVAL ? MINUTE"
                                + " FROM account a JOIN tenant t ON t.slug = ? WHERE a.sign_in_address = ?");
                var link = connection.prepareStatement("INSERT INTO mail_link (token_hash, purpose, reference, until)"
                        + " VALUES (?, ?, UNHEX(REPLACE(?, '-', '')), UTC_TIMESTAMP(6) + INTERVAL 1 DAY)")) {
            change.setString(1, id);
            change.setString(2, "former-" + id + "@nowhere.example");
            change.setString(3, "next-" + id + "@nowhere.example");
            change.setString(4, state);
            change.setInt(5, minutes);
            change.setInt(6, minutes);
            change.setString(7, slug);
            change.setString(8, address);
            change.executeUpdate();
            link.setBytes(1, hash(token));
            link.setString(2, purpose);
            link.setString(3, id);
            link.executeUpdate();
        }
    }

    /** Another link for the invitation of whoever signs in with this address. @return its token */
    public static String invitation(Portal portal, String address) throws SQLException {
        var token = token("invitation " + address);
        try (var connection = portal.database().asOwner();
                var link = connection.prepareStatement(
                        "INSERT INTO mail_link (token_hash, purpose, reference, until)"
                                + " SELECT ?, 'INVITATION', m.id, m.invited_until FROM membership m"
                                + " JOIN account a ON a.id = m.account_id WHERE a.sign_in_address = ? AND m.invited_until IS NOT NULL")) {
            link.setBytes(1, hash(token));
            link.setString(2, address);
            link.executeUpdate();
        }
        return token;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
