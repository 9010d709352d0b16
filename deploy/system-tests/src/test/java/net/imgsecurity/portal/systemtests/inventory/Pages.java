package net.imgsecurity.portal.systemtests.inventory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads the pages of an archive, following templates, includes and composite components. */
public final class Pages {
    private static final String ENDING = ".xhtml";
    private static final String COMPONENTS = "WEB-INF/resources/";
    private static final String COMPOSITE = "jakarta.faces.composite/";
    private static final String LIBRARIES = "http://primefaces.org/";
    /** What Faces' own tags post with. */
    private static final Set<String> BUTTONS = Set.of("commandButton", "commandLink", "commandScript", "ajax");

    private final War war;

    private Pages(War war) {
        this.war = war;
    }

    /** All that can be asked for by its address. */
    public static List<Page> of(War war) {
        var reader = new Pages(war);
        return war.files().keySet().stream()
                .filter(path -> path.endsWith(ENDING) && !path.startsWith("WEB-INF/"))
                .map(reader::page)
                .toList();
    }

    /** Files that are parts of pages or of the application; none may be served as they are, or as pages. */
    public static List<String> parts(War war) {
        return war.files().keySet().stream()
                .filter(path -> path.startsWith("WEB-INF/") && !path.contains("!"))
                .map(path -> "/" + path)
                .toList();
    }

    private Page page(String file) {
        var found =
                new Page("/" + file.substring(0, file.length() - ENDING.length()), new TreeSet<>(), new TreeSet<>());
        var seen = new LinkedHashSet<String>();
        collect(file, found, seen);
        return found;
    }

    private void collect(String file, Page into, Set<String> seen) {
        if (!seen.add(file)) {
            return;
        }
        var content = war.files().get(file);
        if (content == null) {
            throw new IllegalStateException(into.path() + " includes " + file + ", which is not in " + war.name());
        }
        Xml.elements(Xml.read(file, content)).forEach(element -> {
            collect(element, into);
            included(file, element).forEach(next -> collect(next, into, seen));
        });
    }

    private static void collect(Element element, Page into) {
        var name = element.getLocalName();
        var library = Optional.ofNullable(element.getNamespaceURI()).orElse("");
        if (name.equals("viewParam")) {
            into.parameters().add(element.getAttribute("name"));
        } else if (name.equals("viewAction")) {
            into.actions().add("open");
        } else if (BUTTONS.contains(name)) {
            into.actions().add(form(element) + ":" + named(element));
        } else if (name.equals("form") && library.endsWith("/xhtml")) {
            into.actions()
                    .add(element.getAttribute("method").toUpperCase(java.util.Locale.ROOT) + " "
                            + element.getAttribute("action"));
        } else if (library.startsWith(LIBRARIES)) {
            into.actions().add(element.getNodeName() + ":" + named(element));
        }
    }

    private static String named(Element element) {
        var id = element.getAttribute("id");
        return id.isEmpty() ? "without id: " + element.getAttribute("action") : id;
    }

    private static String form(Element element) {
        for (var node = element.getParentNode(); node instanceof Element above; node = node.getParentNode()) {
            if (above.getLocalName().equals("form")) {
                return above.getAttribute("id");
            }
        }
        return "";
    }

    private static Stream<String> included(String file, Element element) {
        var library = Optional.ofNullable(element.getNamespaceURI()).orElse("");
        if (library.startsWith(COMPOSITE)) {
            return Stream.of(
                    COMPONENTS + library.substring(COMPOSITE.length()) + "/" + element.getLocalName() + ENDING);
        }
        var next = switch (element.getLocalName()) {
            case "include", "decorate" ->
                element.getAttribute("include".equals(element.getLocalName()) ? "src" : "template");
            case "composition" -> element.getAttribute("template");
            default -> "";
        };
        if (next.contains("#{")) {
            throw new IllegalStateException(file + " includes what is known at run time only: " + next);
        }
        if (next.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(next.startsWith("/") ? next.substring(1) : file.replaceAll("[^/]*$", "") + next);
    }
}
