package net.imgsecurity.portal.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The mail catcher's pages: all messages, one message, and its HTML by itself for the frame that shows it. */
final class MailPages {
    private static final Pattern ONE = Pattern.compile("/message/([0-9]{1,6})(/html)?");
    private static final String OURS = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";
    // What a mail brings along: no scripts, no forms, no address of its own, nothing fetched from anywhere.
    private static final String THEIRS =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; " + "frame-ancestors 'self'";

    private final Supplier<List<CaughtMail>> messages;

    MailPages(Supplier<List<CaughtMail>> messages) {
        this.messages = messages;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var one = ONE.matcher(path);
            if (path.equals("/")) {
                send(exchange, 200, "text/html", OURS, MailPage.list(messages.get()));
            } else if (path.equals("/mail.css")) {
                send(exchange, 200, "text/css", OURS, MailPage.STYLE);
            } else if (one.matches()) {
                one(exchange, Integer.parseInt(one.group(1)), one.group(2) != null);
            } else {
                missing(exchange);
            }
        }
    }

    private void one(HttpExchange exchange, int number, boolean html) throws IOException {
        var all = messages.get();
        if (number < 1 || number > all.size()) {
            missing(exchange);
        } else if (html) {
            send(exchange, 200, "text/html", THEIRS, all.get(number - 1).html());
        } else {
            send(exchange, 200, "text/html", OURS, MailPage.one(number, all.get(number - 1)));
        }
    }

    private static void missing(HttpExchange exchange) throws IOException {
        send(exchange, 404, "text/html", OURS, MailPage.missing());
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
