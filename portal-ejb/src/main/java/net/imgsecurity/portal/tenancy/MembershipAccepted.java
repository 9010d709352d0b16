package net.imgsecurity.portal.tenancy;

import net.imgsecurity.portal.platform.AccountId;

/** A holder accepted an organisation; told in the transaction of it, to features that stand above and follow. */
public record MembershipAccepted(AccountId account) {}
