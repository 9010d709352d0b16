package net.imgsecurity.portal.tenancy;

import static net.imgsecurity.portal.platform.Permission.ACKNOWLEDGE_POLICY;
import static net.imgsecurity.portal.platform.Permission.CHANGE_OWN_SIGN_IN_ADDRESS;
import static net.imgsecurity.portal.platform.Permission.EDIT_OWN_PROFILE;
import static net.imgsecurity.portal.platform.Permission.EDIT_PEOPLE;
import static net.imgsecurity.portal.platform.Permission.ERASE_OWN_DATA;
import static net.imgsecurity.portal.platform.Permission.EXPORT_OWN_DATA;
import static net.imgsecurity.portal.platform.Permission.IMPORT_PEOPLE;
import static net.imgsecurity.portal.platform.Permission.LIMIT_PROCESSING;
import static net.imgsecurity.portal.platform.Permission.MANAGE_MEMBERS;
import static net.imgsecurity.portal.platform.Permission.MANAGE_OWN_PREFERENCES;
import static net.imgsecurity.portal.platform.Permission.READ_ACROSS_TENANTS;
import static net.imgsecurity.portal.platform.Permission.READ_AUDIT;
import static net.imgsecurity.portal.platform.Permission.READ_OWN_PROFILE;
import static net.imgsecurity.portal.platform.Permission.READ_OWN_RECORDS;
import static net.imgsecurity.portal.platform.Permission.READ_PEOPLE;
import static net.imgsecurity.portal.platform.Permission.READ_POLICY_DRAFT;
import static net.imgsecurity.portal.platform.Permission.READ_READINGS;
import static net.imgsecurity.portal.platform.Permission.RECONCILE_IDENTITY;
import static net.imgsecurity.portal.platform.Permission.RETRY_ALL_JOBS;
import static net.imgsecurity.portal.platform.Permission.RETRY_JOBS;
import static net.imgsecurity.portal.platform.Permission.SECURE_OWN_ACCOUNT;
import static net.imgsecurity.portal.platform.Permission.WRITE_BRIEFINGS;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Permission;

/** What a person is in one organisation, with what that allows and how long a session of it lasts. */
public enum Role {
    MEMBER(Duration.ofMinutes(30), Duration.ofHours(10)),
    /** Sees what an administrator sees of the organisation, and changes nothing of it. */
    AUDITOR(Duration.ofMinutes(15), Duration.ofHours(8), READ_PEOPLE, READ_AUDIT, READ_READINGS),
    ADMINISTRATOR(
            Duration.ofMinutes(15),
            Duration.ofHours(8),
            READ_PEOPLE,
            EDIT_PEOPLE,
            MANAGE_MEMBERS,
            IMPORT_PEOPLE,
            RETRY_JOBS,
            READ_AUDIT,
            READ_READINGS),
    /** Only in IMG's own organisation, which the database holds too. */
    IMG_STAFF(
            Duration.ofMinutes(15),
            Duration.ofHours(8),
            READ_ACROSS_TENANTS,
            LIMIT_PROCESSING,
            RETRY_ALL_JOBS,
            RECONCILE_IDENTITY,
            READ_POLICY_DRAFT,
            WRITE_BRIEFINGS);

    private final Duration idle;
    private final Duration absolute;
    private final Set<Permission> permissions;

    /** @param more beside what everybody may do with what is their own */
    Role(Duration idle, Duration absolute, Permission... more) {
        this.idle = idle;
        this.absolute = absolute;
        var all = EnumSet.of(
                READ_OWN_PROFILE,
                READ_OWN_RECORDS,
                EDIT_OWN_PROFILE,
                SECURE_OWN_ACCOUNT,
                CHANGE_OWN_SIGN_IN_ADDRESS,
                EXPORT_OWN_DATA,
                ERASE_OWN_DATA,
                MANAGE_OWN_PREFERENCES,
                ACKNOWLEDGE_POLICY);
        all.addAll(List.of(more));
        this.permissions = Set.copyOf(all);
    }

    /** The roles that an organisation's administrators give. */
    public static List<Role> given() {
        return List.of(MEMBER, AUDITOR, ADMINISTRATOR);
    }

    /** @throws Invalid {@code role.unknown} about the field {@code role}, for what is none of {@link #given} */
    public static Role given(String name) {
        return given().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(new Invalid.Problem("role", "role.unknown"))));
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether a password alone opens nothing to it; see {@link SecondFactor}. */
    boolean demandsSecondFactor() {
        return this != MEMBER;
    }

    Duration idle() {
        return idle;
    }

    Duration absolute() {
        return absolute;
    }
}
