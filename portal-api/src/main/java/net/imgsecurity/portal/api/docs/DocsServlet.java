package net.imgsecurity.portal.api.docs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page to try the API, and the one to which its sign-in comes back. */
@WebServlet({"/docs", "/docs/*"})
public class DocsServlet extends HttpServlet {
    @Inject
    @ConfigProperty(name = "portal.idp.issuer")
    URI issuer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var asset = Asset.at(path == null || path.equals("/") ? "" : path);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", policy());
        response.setContentType(asset.get().mediaType());
        response.getOutputStream().write(asset.get().bytes());
    }

    /** Swagger UI carries pictures in its stylesheet and talks to the realm, to change the code for a token. */
    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' "
                + issuer.getScheme() + "://" + issuer.getAuthority()
                + "; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
    }
}
