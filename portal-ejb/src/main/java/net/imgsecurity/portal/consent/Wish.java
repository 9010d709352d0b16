package net.imgsecurity.portal.consent;

/** What somebody decides about one topic by one channel. */
public record Wish(Choice choice, Decision decision) {}
