package net.imgsecurity.portal.exchange;

import net.imgsecurity.portal.platform.Page;

/** What became of a file: how far it is, and a page each of its refused and of its taken rows. */
public record ImportReport(ImportView view, Page<RowView> refused, Page<RowView> taken) {}
