package net.imgsecurity.portal.mail;

import net.imgsecurity.portal.platform.EmailAddress;

/** Whether a mail may leave (F4): what is transactional always, marketing when the gate lets it, and without a gate never. */
final class Leaving {
    private Leaving() {}

    static boolean allowed(MailTemplate template, MailClass mailClass, EmailAddress to, Iterable<MarketingGate> gates) {
        if (mailClass == MailClass.TRANSACTIONAL) {
            return true;
        }
        var all = gates.iterator();
        if (!all.hasNext()) {
            return false;
        }
        while (all.hasNext()) {
            if (!all.next().lets(template, to)) {
                return false;
            }
        }
        return true;
    }
}
