package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=----Form1";
    private static final String FIELD = "------Form1\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    private static final String FILE = "------Form1\r\nContent-Disposition: form-data; name=\"form:file:input\";"
            + " filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n";
    private static final String END = "------Form1--\r\n";

    @Test
    void fieldsAndFilesAreReadAsTheyWereSent() throws Exception {
        var content = "Name\r\n--Form1\r\nJürgen \0\r\n------Form\r\n";
        var parts = read(FIELD.formatted("form", "Grüße") + FILE.formatted("Leute ü.csv", content) + END);

        assertEquals(
                List.of("form", "form:file:input"),
                parts.stream().map(UploadedPart::name).toList());
        assertEquals("Grüße", parts.get(0).text());
        assertNull(parts.get(0).getSubmittedFileName());
        assertEquals("Leute ü.csv", parts.get(1).getSubmittedFileName());
        assertEquals("text/csv", parts.get(1).getContentType());
        assertArrayEquals(
                content.getBytes(StandardCharsets.UTF_8),
                parts.get(1).getInputStream().readAllBytes());
    }

    @Test
    void aFileThatWasNotChosenIsEmpty() throws Exception {
        var parts = read(FILE.formatted("", "") + END);
        assertEquals("", parts.get(0).getSubmittedFileName());
        assertEquals(0, parts.get(0).getSize());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "------Form1",
                "------Form1\r\n",
                "------Form1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
                "------Form1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n------Form1",
                "------Form1\r\nContent-Disposition: form-data\r\n\r\nx\r\n------Form1--",
                "------Form1\r\nno colon\r\n\r\nx\r\n------Form1--"
            })
    void whatIsCutShortOrOddIsRefused(String body) {
        assertThrows(Multipart.Malformed.class, () -> read(body));
    }

    @Test
    void moreThanAFormHasIsRefused() {
        assertThrows(
                Multipart.Malformed.class, () -> read(FIELD.formatted("a", "x").repeat(21) + END));
        assertThrows(Multipart.Malformed.class, () -> read(FIELD.formatted("a".repeat(5_000), "x") + END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/mixed; boundary=----Form1", "multipart/form-data; boundary="})
    void otherTypesAreRefused(String type) {
        assertThrows(Multipart.Malformed.class, () -> Multipart.parts(type, END.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<UploadedPart> read(String body) throws Multipart.Malformed {
        return Multipart.parts(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }
}
