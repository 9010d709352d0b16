package net.imgsecurity.portal.person;

import net.imgsecurity.portal.platform.Page;

/** A person's record as it is opened: the profile and a page of its history, newest first. One look, however much is read. */
public record OpenedPerson(ProfileView profile, Page<ChangeView> history) {}
