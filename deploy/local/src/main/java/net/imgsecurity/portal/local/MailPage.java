package net.imgsecurity.portal.local;

import java.util.List;

/** The markup of the mail catcher's pages; whatever comes from a mail is escaped. */
final class MailPage {
    static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid; vertical-align: top; }
            td, th, dd { overflow-wrap: anywhere; }
            dt { font-weight: 600; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-left: .25rem solid;
                padding-left: 1rem; }
            iframe { width: 100%; height: 40rem; border: 1px solid; background: white; }
            """;

    private MailPage() {}

    static String list(List<CaughtMail> messages) {
        if (messages.isEmpty()) {
            return page("Mail catcher", "<p>No mail has been sent yet. Load this page again to look for new ones.</p>");
        }
        var rows = new StringBuilder();
        for (int number = messages.size(); number >= 1; number--) {
            rows.append(row(number, messages.get(number - 1)));
        }
        return page(
                "Mail catcher",
                "<table><thead><tr><th>To</th><th>Subject</th><th>Sent</th></tr></thead><tbody>" + rows
                        + "</tbody></table>");
    }

    static String one(int number, CaughtMail mail) {
        var html = mail.html().isEmpty()
                ? ""
                : "<h2>HTML</h2><iframe sandbox title=\"The mail's HTML\" src=\"/message/" + number
                        + "/html\"></iframe>";
        var text = mail.text().isEmpty() ? "" : "<h2>Text</h2><pre>" + linked(escape(mail.text())) + "</pre>";
        return page(
                escape(mail.subject()),
                "<p><a href=\"/\">All mail</a></p><dl><dt>From</dt><dd>" + escape(mail.from())
                        + "</dd><dt>To</dt><dd>" + escape(mail.to()) + "</dd><dt>Sent</dt><dd>"
                        + escape(mail.date()) + "</dd></dl>" + text + html);
    }

    static String missing() {
        return page("No such page", "<p><a href=\"/\">All mail</a></p>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Makes web addresses in escaped text clickable. */
    static String linked(String escaped) {
        return escaped.replaceAll(
                "(?i)\\bhttps?://(?:(?!&lt;|&gt;|&quot;|&#39;)\\S)+", "<a rel=\"noreferrer\" href=\"$0\">$0</a>");
    }

    private static String row(int number, CaughtMail mail) {
        var subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        return "<tr><td>" + escape(mail.to()) + "</td><td><a href=\"/message/" + number + "\">" + escape(subject)
                + "</a></td><td>" + escape(mail.date()) + "</td></tr>";
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title><meta name=\"viewport\" content=\"width=device-width\">"
                + "<link rel=\"stylesheet\" href=\"/mail.css\"></head><body><h1>" + title + "</h1>" + body
                + "</body></html>";
    }
}
