package net.imgsecurity.portal.person;

/** What a contact point is; a person has at most one of each. */
enum ContactKind {
    EMAIL,
    MOBILE_PHONE,
    WORK_PHONE,
    HOME_ADDRESS,
    BILLING_ADDRESS
}
