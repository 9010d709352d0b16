package net.imgsecurity.portal.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import net.imgsecurity.portal.local.Addresses;

/** What somebody finds in their mail: the mail catcher's pages. */
public final class Mailbox {
    private static final Pattern ROW =
            Pattern.compile("<tr><td>([^<]*)</td><td><a href=\"(/message/\\d+)\">([^<]*)</a>");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI pages;
    private final String address;

    public Mailbox(Addresses addresses, String address) {
        this.pages = addresses.mail();
        this.address = address;
    }

    /** The newest mail of this subject as a page shows it. @throws IllegalStateException while there is none */
    public String text(String subject) {
        return read(place(subject));
    }

    /** The HTML of the newest mail of this subject. */
    public String html(String subject) {
        return read(place(subject) + "/html");
    }

    /** The address to which its link leads. */
    public String link(String subject) {
        var found = Pattern.compile("href=\"(http[^\"]*token=[^\"]*)\"").matcher(text(subject));
        if (!found.find()) {
            throw new IllegalStateException("no link in the mail " + subject);
        }
        return found.group(1);
    }

    /** Newest first, as the page lists them. */
    private String place(String subject) {
        return ROW.matcher(read("/"))
                .results()
                .filter(row -> row.group(1).equals(address) && row.group(3).equals(subject))
                .map(row -> row.group(2))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mail '" + subject + "' to " + address));
    }

    private String read(String path) {
        try {
            var request = HttpRequest.newBuilder(pages.resolve(path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(broken);
        }
    }
}
