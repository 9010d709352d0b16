package net.imgsecurity.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /.well-known/security.txt}. */
@WebServlet(SecurityText.PATH)
public class SecurityTextServlet extends HttpServlet {
    @Inject
    @ConfigProperty(name = "portal.security.contact")
    String contact;

    @Inject
    @ConfigProperty(name = "portal.release.date")
    String release;

    @Inject
    @ConfigProperty(name = "portal.url")
    String portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(new SecurityText(URI.create(contact), LocalDate.parse(release), portal).text());
    }
}
