package net.imgsecurity.portal.systemtests.isolation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.imgsecurity.portal.systemtests.inventory.Operation;
import net.imgsecurity.portal.systemtests.inventory.Page;
import org.junit.jupiter.api.Test;

/** What is new and not taught to the matrix is told by its name. */
class GapsTest {
    @Test
    void namesANewOperation() {
        var gaps = ApiRegistry.gaps(List.of(new Operation("DELETE", "/api/v1/me/profile", new TreeSet<>(), "")));
        assertTrue(gaps.get(0).startsWith("unknown operation DELETE /api/v1/me/profile"), gaps::toString);
    }

    @Test
    void namesANewParameterOfAKnownOperation() {
        var parameters = new TreeSet<>(List.of("query:cursor", "query:tenant"));
        var gaps = ApiRegistry.gaps(List.of(new Operation("GET", "/api/v1/me/profile/history", parameters, "")));
        assertTrue(gaps.get(0).contains("query:tenant"), gaps::toString);
    }

    @Test
    void namesANewPageAndANewButton() {
        var pages = new ArrayList<Page>();
        pages.add(new Page("/organisation/roles", new TreeSet<>(), new TreeSet<>(List.of("form:give"))));
        pages.add(new Page("/overview", new TreeSet<>(), new TreeSet<>(List.of("POST /signout", "form:hide"))));
        var gaps = WebRegistry.gaps(pages);
        assertTrue(gaps.get(0).contains("/organisation/roles"), gaps::toString);
        assertTrue(gaps.get(1).contains("form:hide"), gaps::toString);
    }

    @Test
    void namesANewServlet() {
        assertTrue(WebRegistry.servletGaps(List.of("/admin/*")).contains("unknown servlet at /admin/*"));
    }
}
