package net.imgsecurity.portal.trail;

/** An organisation and what the last verification of its log found; null while there was none. */
public record TenantTrail(String slug, String name, VerificationView verification) {}
