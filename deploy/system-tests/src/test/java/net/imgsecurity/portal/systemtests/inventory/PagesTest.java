package net.imgsecurity.portal.systemtests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String SPACES = "xmlns='http://www.w3.org/1999/xhtml' xmlns:h='jakarta.faces.html'"
            + " xmlns:f='jakarta.faces.core' xmlns:ui='jakarta.faces.facelets' xmlns:portal='jakarta.faces.composite/portal'";

    @Test
    void findsParametersAndButtonsThroughTemplatesIncludesAndComponents() {
        var war = war(Map.of(
                "a/page.xhtml",
                "<ui:composition template='/WEB-INF/frame.xhtml' %s><f:viewParam name='id'/><f:viewAction/>"
                        + "<ui:include src='part.xhtml'/><portal:thing/></ui:composition>",
                "a/part.xhtml",
                "<div %s><h:form id='one'><h:commandButton id='save'/></h:form></div>",
                "WEB-INF/frame.xhtml",
                "<html %s><form method='post' action='/out'/></html>",
                "WEB-INF/resources/portal/thing.xhtml",
                "<html %s><h:form id='two'><h:commandLink id='go'/></h:form></html>"));
        var page = Pages.of(war).stream()
                .filter(one -> one.path().equals("/a/page"))
                .findFirst()
                .orElseThrow();
        assertEquals(new TreeSet<>(java.util.List.of("id")), page.parameters());
        assertEquals(new TreeSet<>(java.util.List.of("POST /out", "one:save", "open", "two:go")), page.actions());
    }

    @Test
    void refusesAPageWhosePartsAreKnownAtRunTimeOnly() {
        var war = war(Map.of("page.xhtml", "<div %s><ui:include src='#{bean.part}'/></div>"));
        assertThrows(IllegalStateException.class, () -> Pages.of(war));
    }

    private static War war(Map<String, String> pages) {
        var files = new TreeMap<String, byte[]>();
        pages.forEach((path, text) -> files.put(path, text.formatted(SPACES).getBytes(StandardCharsets.UTF_8)));
        return new War("test", files, Map.of());
    }
}
