package net.imgsecurity.portal.api.docs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the checked-in description (OpenAPI 3.1), with the realm's address put in. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
    /** As the document writes it, so that it is complete and valid by itself. */
    static final String WRITTEN_ISSUER = "http://127.0.0.1:8180/realms/img";

    @Inject
    @ConfigProperty(name = "portal.idp.issuer")
    String issuer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document = new String(Asset.OPENAPI.bytes(), StandardCharsets.UTF_8).replace(WRITTEN_ISSUER, issuer);
        response.setContentType("application/json");
        response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
    }
}
