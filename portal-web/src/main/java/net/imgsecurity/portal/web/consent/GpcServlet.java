package net.imgsecurity.portal.web.consent;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says to programs that the portal keeps to the signal of Global Privacy Control, and since when. */
@WebServlet("/.well-known/gpc.json")
public class GpcServlet extends HttpServlet {
    private static final String SUPPORT = "{\"gpc\": true, \"lastUpdate\": \"2026-11-26\"}\n";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write(SUPPORT);
    }
}
