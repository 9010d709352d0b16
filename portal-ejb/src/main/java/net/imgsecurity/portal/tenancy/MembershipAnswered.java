package net.imgsecurity.portal.tenancy;

import net.imgsecurity.portal.platform.AccountId;

/** A holder accepted or declined an organisation; told in the transaction of it, to features that stand above and follow. */
public record MembershipAnswered(AccountId account) {}
