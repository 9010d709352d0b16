package net.imgsecurity.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.imgsecurity.portal.mail.Mail.Link;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;
import net.imgsecurity.portal.platform.UuidBytes;

/** A mail that waits. Written once, in the transaction of what it tells of; removed when a mail server has taken it (A4). */
@Entity
@IdClass(TenantKey.class)
@Table(name = "mail")
class OutgoingMail extends TenantOwned {
    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    @Convert(converter = UuidBytes.class)
    @Column(name = "account_id")
    private UUID account;

    private String address;

    private String language;

    /** Names and instants, {@code name=instant} in lines. */
    private String times;

    @Convert(converter = UuidBytes.class)
    @Column(name = "link_reference")
    private UUID linkReference;

    @Column(name = "link_until")
    private Instant linkUntil;

    @Convert(converter = UuidBytes.class)
    private UUID content;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutgoingMail() {}

    OutgoingMail(Mail mail, Instant at) {
        super(Ids.next());
        template = mail.template();
        account = mail.account() == null ? null : mail.account().value();
        address = mail.address() == null ? null : mail.address().value();
        language = mail.language();
        times = mail.times().entrySet().stream()
                .map(time -> time.getKey() + "=" + time.getValue())
                .collect(Collectors.joining("\n"));
        linkReference = mail.link() == null ? null : mail.link().reference();
        linkUntil = mail.link() == null ? null : mail.link().until();
        content = mail.content();
        createdAt = at;
    }

    UUID mailId() {
        return id;
    }

    Mail mail() {
        return new Mail(
                template,
                account == null ? null : new AccountId(account),
                address == null ? null : new EmailAddress(address),
                language,
                times(),
                linkReference == null ? null : new Link(linkReference, linkUntil),
                content);
    }

    private Map<String, Instant> times() {
        var all = new TreeMap<String, Instant>();
        times.lines().map(line -> line.split("=")).forEach(parts -> all.put(parts[0], Instant.parse(parts[1])));
        return all;
    }
}
