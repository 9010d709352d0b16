package net.imgsecurity.portal.tenancy;

import java.util.UUID;

/** Fired in the transaction that ended a session here which goes on at the identity provider: that is to end too. */
public record SessionEnded(UUID id) {}
