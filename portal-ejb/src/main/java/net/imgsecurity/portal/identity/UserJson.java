package net.imgsecurity.portal.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.imgsecurity.portal.tenancy.AccountView;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** An account in Keycloak's words. */
final class UserJson {
    private static final String LOCALE = "locale";
    /** Whose user this is, by our account's id; the realm lets only administrators write it. */
    private static final String MARK = "portal_account";

    private UserJson() {}

    /**
     * Without a password the user cannot sign in yet; what invites them also proves their address, so it counts as unproven
     * until then.
     *
     * @param open whether anybody may sign in with it
     * @param demoPassword empty but for demonstrations, where nobody invites
     */
    static UserRepresentation draft(
            AccountView account, boolean open, Optional<CredentialRepresentation> demoPassword) {
        var user = new UserRepresentation();
        user.setUsername(account.signInAddress().value());
        user.setEmail(account.signInAddress().value());
        user.setEmailVerified(demoPassword.isPresent());
        user.setEnabled(open);
        user.setFirstName(account.givenName());
        user.setLastName(account.familyName());
        user.setAttributes(Map.of(
                LOCALE, List.of(account.language()), MARK, List.of(account.id().toString())));
        demoPassword.ifPresent(password -> user.setCredentials(List.of(password)));
        return user;
    }

    /** What to send so that names and language agree, and whether it is open; everything else stays as Keycloak has it. */
    static Optional<UserRepresentation> change(AccountView account, UserRepresentation user, boolean open) {
        var attributes = user.getAttributes() == null ? Map.<String, List<String>>of() : user.getAttributes();
        var language = List.of(account.language());
        if (same(user.getFirstName(), account.givenName())
                && same(user.getLastName(), account.familyName())
                && language.equals(attributes.get(LOCALE))
                && Boolean.valueOf(open).equals(user.isEnabled())) {
            return Optional.empty();
        }
        var all = new HashMap<>(attributes);
        all.put(LOCALE, language);
        var change = new UserRepresentation();
        // Attributes without these two mean that the address is to go, which Keycloak refuses: it gets its own words
        // back.
        change.setUsername(user.getUsername());
        change.setEmail(user.getEmail());
        change.setFirstName(account.givenName());
        change.setLastName(account.familyName());
        change.setAttributes(all);
        if (!Boolean.valueOf(open).equals(user.isEnabled())) {
            change.setEnabled(open);
        }
        return Optional.of(change);
    }

    /** The account's address, proven by its holder; everything else stays as Keycloak has it. */
    static UserRepresentation readdressed(AccountView account) {
        var change = new UserRepresentation();
        change.setUsername(account.signInAddress().value());
        change.setEmail(account.signInAddress().value());
        change.setEmailVerified(true);
        return change;
    }

    static boolean isOf(AccountView account, UserRepresentation user) {
        return user.getAttributes() != null
                && List.of(account.id().toString()).equals(user.getAttributes().get(MARK));
    }

    private static boolean same(String theirs, String ours) {
        return Objects.requireNonNullElse(theirs, "").equals(ours);
    }
}
