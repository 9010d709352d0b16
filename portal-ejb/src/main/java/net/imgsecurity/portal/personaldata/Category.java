package net.imgsecurity.portal.personaldata;

import java.util.Locale;
import net.imgsecurity.portal.platform.Permission;

/** The categories in which records arrive; who sends them is let into each by a scope of its own. */
public enum Category {
    /** Where somebody was, while they were in contact or in an emergency (B3). */
    LOCATION(Permission.WRITE_LOCATION),
    /** Means of payment, by reference only (B4). */
    FINANCIAL(Permission.WRITE_FINANCIAL),
    /** Purchases, payments, subscriptions and queries (B5). */
    TRANSACTION(Permission.WRITE_TRANSACTION),
    /** Devices and sign-ins (B6). */
    TECHNICAL(Permission.WRITE_TECHNICAL),
    /** How the sites are used (B8). */
    USAGE(Permission.WRITE_USAGE),
    /** Calls and mail (B10). */
    SUPPORT(Permission.WRITE_SUPPORT);

    private final Permission permission;

    Category(Permission permission) {
        this.permission = permission;
    }

    /** By which the registers know it: calls and mail are among the transactions there (B10). */
    public String register() {
        return this == SUPPORT ? TRANSACTION.register() : name().toLowerCase(Locale.ROOT);
    }

    /** Beside the one that every sender needs. */
    Permission permission() {
        return permission;
    }
}
