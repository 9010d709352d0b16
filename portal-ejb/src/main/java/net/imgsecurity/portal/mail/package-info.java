/**
 * Mail that leaves the portal: an outbox filled in the sender's transaction, templates, and the way to a mail server.
 * Start at {@link net.imgsecurity.portal.mail.MailOutbox}; all kinds of mail there are stand in {@code MailTemplate}.
 * Who wants which marketing is decided by {@code consent}, which answers {@link net.imgsecurity.portal.mail.MarketingGate}.
 */
package net.imgsecurity.portal.mail;
