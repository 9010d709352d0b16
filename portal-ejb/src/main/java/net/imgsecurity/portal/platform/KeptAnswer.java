package net.imgsecurity.portal.platform;

import java.util.Map;

/**
 * The answer that a request got, for when it comes again.
 *
 * @param headers those that belong to the answer, by name
 * @param body null for none
 */
public record KeptAnswer(int status, Map<String, String> headers, byte[] body) {}
