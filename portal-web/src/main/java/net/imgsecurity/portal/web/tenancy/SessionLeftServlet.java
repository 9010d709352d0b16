package net.imgsecurity.portal.web.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /session/left}: for the script that warns before a session ends, how many seconds are left. A POST is somebody who
 * wants to stay and counts as activity; the script's own looking does not.
 */
@WebServlet("/session/left")
public class SessionLeftServlet extends HttpServlet {
    @Inject
    CurrentSession session;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getWriter().write("{\"left\":" + session.getLeft() + ",\"lasts\":" + session.getLasts() + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
