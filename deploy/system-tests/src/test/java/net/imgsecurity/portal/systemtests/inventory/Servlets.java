package net.imgsecurity.portal.systemtests.inventory;

import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the addresses of an archive's servlets, from annotations and descriptors, its libraries' too. */
public final class Servlets {
    /** How the pattern is shown that fits the bare address and nothing else. */
    private static final String ROOT = "/ alone";

    private Servlets() {}

    /**
     * @param contextRoot where the archive is deployed
     * @return patterns below the host, sorted
     */
    public static List<String> of(War war, String contextRoot) {
        var annotated = war.naming(WebServlet.class.getName())
                .map(type -> type.getAnnotation(WebServlet.class))
                .filter(servlet -> servlet != null)
                .flatMap(servlet ->
                        Stream.of(servlet.value(), servlet.urlPatterns()).flatMap(Arrays::stream));
        var described = war.files().entrySet().stream()
                .filter(file ->
                        file.getKey().equals("WEB-INF/web.xml") || file.getKey().endsWith("web-fragment.xml"))
                .flatMap(file -> Xml.elements(Xml.read(file.getKey(), file.getValue()), "servlet-mapping"))
                .flatMap(mapping -> {
                    var patterns = mapping.getElementsByTagNameNS("*", "url-pattern");
                    return Stream.iterate(0, i -> i < patterns.getLength(), i -> i + 1)
                            .map(i -> patterns.item(i).getTextContent().strip());
                });
        var sockets = war.naming(ServerEndpoint.class.getName())
                .map(type -> type.getAnnotation(ServerEndpoint.class))
                .filter(socket -> socket != null)
                .map(ServerEndpoint::value);
        return Stream.of(annotated, described, sockets)
                .flatMap(found -> found)
                .map(pattern -> pattern.startsWith("*") ? pattern : contextRoot + (pattern.isEmpty() ? ROOT : pattern))
                .sorted()
                .distinct()
                .toList();
    }
}
