package net.imgsecurity.portal.policy;

import java.util.List;

/**
 * A website to which the policy applies (A2).
 *
 * @param address as the policy writes it
 * @param duties ids of the obligations that the entry serves
 */
public record Property(String id, String address, Wording what, List<String> duties) {}
