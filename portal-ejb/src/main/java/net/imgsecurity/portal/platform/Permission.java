package net.imgsecurity.portal.platform;

/** What a caller may do. Which role has which permission is decided in {@code tenancy}. */
public enum Permission {
    /** Read one's own profile and its history (D7). */
    READ_OWN_PROFILE,
    /** Change one's own profile (D7). */
    EDIT_OWN_PROFILE,
    /** See and end one's own sessions, and see one's own sign-ins. */
    SECURE_OWN_ACCOUNT,
    /** Ask for another sign-in address of one's own account, and confirm it. */
    CHANGE_OWN_SIGN_IN_ADDRESS,
    /** Have a copy made of all that is held about oneself (E1). */
    EXPORT_OWN_DATA,
    /** Have all that is held about oneself deleted (D7, F6). */
    ERASE_OWN_DATA,
    /** Decide what one wants to be told, and how (F3, D2, D3). */
    MANAGE_OWN_PREFERENCES,
    /** Say that one has seen the policy in force (F9). */
    ACKNOWLEDGE_POLICY,
    /** List and open the people of one's organisation (D8). */
    READ_PEOPLE,
    /** Change a person of one's organisation (D8). */
    EDIT_PEOPLE,
    /** See what we and the identity provider disagree about, and settle it. */
    RECONCILE_IDENTITY,
    /** Invite people into one's organisation, give them roles there, and take their access (D8). */
    MANAGE_MEMBERS,
    /** Load a file of people into one's organisation, and read what became of it. */
    IMPORT_PEOPLE,
    /** See the background work of one's organisation that was given up, and have it tried again. */
    RETRY_JOBS,
    /** The same for all organisations and for work of none; nothing about anybody's data is shown there. */
    RETRY_ALL_JOBS,
    /** Read one's organisation's audit log, and have it verified. */
    READ_AUDIT,
    /** See when and why IMG's staff read one's organisation (A11). */
    READ_READINGS,
    /** See which organisations there are, and read one for a reason (A11). */
    READ_ACROSS_TENANTS,
    /** Restrict the processing of a person's data, or hold them for a legal claim, for a reason (E5). */
    LIMIT_PROCESSING,
    /** See what IMG's systems hold about oneself. */
    READ_OWN_RECORDS,
    /** Send records about an organisation's people; for IMG's own systems, and no person has it. */
    WRITE_RECORDS,
    /** Positions among them, and the sessions that they belong to (B3). */
    WRITE_LOCATION,
    /** Means of payment among them (B4). */
    WRITE_FINANCIAL,
    /** Purchases and payments among them (B5). */
    WRITE_TRANSACTION,
    /** Devices and sign-ins among them (B6). */
    WRITE_TECHNICAL,
    /** The use of sites among them (B8). */
    WRITE_USAGE,
    /** Calls and mail among them (B10). */
    WRITE_SUPPORT,
    /** Read the next version of the policy as it is prepared. */
    READ_POLICY_DRAFT,
    /** Write issues of the Daily Intelligence Briefing, and send them to those who asked for it. */
    WRITE_BRIEFINGS,
    /** Ask whom one may reach about something, and hear of changes; for IMG's own systems. */
    ASK_MARKETING,
    /** Carry out background work for a tenant; no person has it. */
    RUN_JOBS
}
