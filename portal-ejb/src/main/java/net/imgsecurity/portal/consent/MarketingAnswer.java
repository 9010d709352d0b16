package net.imgsecurity.portal.consent;

import java.util.UUID;

/**
 * Whether one address may be reached about what was asked, at the moment of the answer.
 *
 * @param address as it was asked for
 * @param consent the record by which it may; null when it may not
 */
public record MarketingAnswer(String address, boolean allowed, UUID consent) {}
