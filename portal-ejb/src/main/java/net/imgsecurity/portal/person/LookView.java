package net.imgsecurity.portal.person;

import java.time.Instant;
import net.imgsecurity.portal.audit.Look.Kind;

/**
 * One look at somebody's data, as that person sees it.
 *
 * @param role what the one who looked was then, by the name of the role
 * @param name who looked, as the person's own organisation calls them; null for IMG's staff, for whom IMG answers, and for whoever is
 *     there no more
 * @param reason in the looker's words; null where the role is reason enough
 */
public record LookView(Instant at, Kind kind, String role, String name, String reason) {}
