package net.imgsecurity.portal.tenancy;

import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;

/** @param subject the account's id at the identity provider, null until it was provisioned there */
public record AccountView(
        AccountId id,
        String subject,
        EmailAddress signInAddress,
        String givenName,
        String familyName,
        String language) {

    /** What its holder is called, in one text. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
