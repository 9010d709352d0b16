package net.imgsecurity.portal.tenancy;

import java.time.Instant;

/**
 * One sign-in of an account.
 *
 * @param device what the browser was called; empty when it did not say
 */
public record SignInView(Instant at, String device, boolean secondFactor) {}
