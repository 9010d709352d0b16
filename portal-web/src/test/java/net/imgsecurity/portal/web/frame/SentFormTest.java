package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentFormTest {
    private static final Path PAGES = Path.of("src", "main", "webapp");

    @Test
    void isTheSameForTheSameContentInAnyOrder() throws Exception {
        var one = sent("/page", "id=1", Map.of("once", values("t"), "name", values("Amara")));
        assertEquals(
                hex(one),
                hex(sent(
                        "/page",
                        "id=1",
                        new java.util.TreeMap<>(Map.of("name", values("Amara"), "once", values("t"))))));
    }

    @Test
    void isAnotherForWhateverElseIsSent() throws Exception {
        var all = List.of(
                sent("/page", "id=1", Map.of("once", values("t"), "name", values("Amara"))),
                sent("/page", "id=2", Map.of("once", values("t"), "name", values("Amara"))),
                sent("/other", "id=1", Map.of("once", values("t"), "name", values("Amara"))),
                sent("/page", "id=1", Map.of("once", values("u"), "name", values("Amara"))),
                sent("/page", "id=1", Map.of("once", values("t"), "name", values("Amar", "a"))),
                sent("/page", "id=1", Map.of("once", values("t"), "nameA", values("mara"))),
                file("people.csv", "1"),
                file("people.csv", "2"),
                file("other.csv", "1"));
        assertEquals(all.size(), all.stream().map(SentFormTest::hex).distinct().count());
    }

    /** What says so is not kept from being done twice. */
    @Test
    void onlySearchesAndWhatIsFetchedSayThatTheyRead() throws IOException {
        try (var pages = Files.walk(PAGES)) {
            var reading = pages.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> text(file).contains("name=\"reads\""))
                    .map(file -> PAGES.relativize(file).toString())
                    .collect(Collectors.toSet());
            assertEquals(Set.of("my-data.xhtml", "consent.xhtml", "WEB-INF/person/people-list.xhtml"), reading);
        }
        assertFalse(text(PAGES.resolve("my-data.xhtml")).matches("(?s).*name=\"reads\".*name=\"reads\".*"));
    }

    private static byte[] sent(String path, String query, Map<String, String[]> fields)
            throws IOException, ServletException {
        return SentForm.digest(new FakeExchange()
                .with("getRequestURI", path)
                .with("getQueryString", query)
                .with("getParameterMap", fields)
                .request());
    }

    private static byte[] file(String name, String content) throws IOException, ServletException {
        return SentForm.digest(new FakeExchange()
                .with("getRequestURI", "/page")
                .with("getContentType", "multipart/form-data; boundary=cut")
                .with("getParts", List.of(new UploadedPart(Map.of(), "form:file:input", name, content.getBytes())))
                .request());
    }

    private static String[] values(String... values) {
        return values;
    }

    private static String hex(byte[] digest) {
        return Arrays.toString(digest);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
