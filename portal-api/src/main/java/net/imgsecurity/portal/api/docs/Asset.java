package net.imgsecurity.portal.api.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/** The files that this package serves, and no others: what else came along in the archive of Swagger UI stays unseen. */
enum Asset {
    PAGE("", "text/html;charset=UTF-8", "index.html"),
    CALLBACK("/callback", "text/html;charset=UTF-8", "callback.html"),
    SCRIPT("/explorer.js", "text/javascript;charset=UTF-8", "explorer.js"),
    CALLBACK_SCRIPT("/callback.js", "text/javascript;charset=UTF-8", "callback.js"),
    STYLE("/explorer.css", "text/css;charset=UTF-8", "explorer.css"),
    SWAGGER_SCRIPT("/swagger-ui-bundle.js", "text/javascript;charset=UTF-8", Swagger.path("swagger-ui-bundle.js")),
    SWAGGER_STYLE("/swagger-ui.css", "text/css;charset=UTF-8", Swagger.path("swagger-ui.css")),
    OPENAPI(null, "application/json", "openapi.json");

    private final String path;
    private final String mediaType;
    private final String resource;

    Asset(String path, String mediaType, String resource) {
        this.path = path;
        this.mediaType = mediaType;
        this.resource = resource;
    }

    /** @param path below {@code /docs}, empty for the page itself */
    static Optional<Asset> at(String path) {
        return Arrays.stream(values()).filter(asset -> path.equals(asset.path)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() throws IOException {
        try (var file = open(resource)) {
            return file.readAllBytes();
        }
    }

    private static InputStream open(String resource) throws IOException {
        var file = Asset.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IOException(resource + " is not in the archive");
        }
        return file;
    }

    /** Where Swagger UI lies in its archive: below its version, which the archive names itself. */
    private static final class Swagger {
        private static final String POM = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

        static String path(String file) {
            try (var pom = open(POM)) {
                var properties = new Properties();
                properties.load(pom);
                return "/META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version") + "/" + file;
            } catch (IOException missing) {
                throw new IllegalStateException("Swagger UI is not in the archive", missing);
            }
        }
    }
}
