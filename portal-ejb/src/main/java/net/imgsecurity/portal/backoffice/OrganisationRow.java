package net.imgsecurity.portal.backoffice;

/** An organisation as IMG's staff see it; members counts those who belong to it, accepted or not. */
public record OrganisationRow(String slug, String name, String kind, long members) {}
