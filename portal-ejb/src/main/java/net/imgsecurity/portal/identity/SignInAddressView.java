package net.imgsecurity.portal.identity;

import java.time.Instant;

/**
 * One's own sign-in address.
 *
 * @param asked the one that waits to be confirmed, whether that can ever happen or not; null for none
 * @param until when the question ends; null for none
 */
public record SignInAddressView(String address, String asked, Instant until) {}
