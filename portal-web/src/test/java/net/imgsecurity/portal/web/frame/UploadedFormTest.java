package net.imgsecurity.portal.web.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadedFormTest {
    private final UploadedForm form = new UploadedForm(
            new FakeExchange().with("getQueryString", "older=%C3%A4+b&flag&a=1").request(),
            List.of(part("a", null, "2"), part("file", "people.csv", "content")));

    @Test
    void hasTheParametersOfTheAddressAndThoseOfTheForm() {
        assertEquals(List.of("older", "flag", "a"), Collections.list(form.getParameterNames()));
        assertEquals("ä b", form.getParameter("older"));
        assertEquals("", form.getParameter("flag"));
        assertArrayEquals(new String[] {"1", "2"}, form.getParameterValues("a"));
    }

    @Test
    void hasAFileAsAPartAlone() {
        assertNull(form.getParameter("file"));
        assertEquals("people.csv", form.getPart("file").getSubmittedFileName());
        assertEquals(2, form.getParts().size());
    }

    private static UploadedPart part(String name, String fileName, String content) {
        return new UploadedPart(Map.of(), name, fileName, content.getBytes(StandardCharsets.UTF_8));
    }
}
