package net.imgsecurity.portal.systemtests.malformed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.inventory.Operation;
import net.imgsecurity.portal.systemtests.inventory.Operations;
import net.imgsecurity.portal.systemtests.inventory.Page;
import net.imgsecurity.portal.systemtests.inventory.Pages;
import net.imgsecurity.portal.systemtests.inventory.Servlets;
import net.imgsecurity.portal.systemtests.inventory.War;
import net.imgsecurity.portal.systemtests.malformed.Door.Body;
import net.imgsecurity.portal.systemtests.malformed.Door.Kind;

/** Reads all doors from the archives, so that a new one is tried without being named here. */
final class Doors {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private Doors() {}

    static List<Door> of(List<War> wars) {
        return wars.stream().flatMap(Doors::of).toList();
    }

    private static Stream<Door> of(War war) {
        var root = war.name().equals("portal-api") ? "/api" : "";
        return Stream.of(
                        Operations.of(war, root).stream().map(operation -> door(war, operation)),
                        Pages.of(war).stream().flatMap(Doors::doors),
                        Servlets.of(war, root).stream().flatMap(Doors::doors))
                .flatMap(doors -> doors);
    }

    private static Door door(War war, Operation operation) {
        var type = war.type(operation.body());
        var body = operation.body().isEmpty() ? Body.NONE : type.isPresent() ? Body.JSON : Body.FILE;
        return new Door(
                Kind.OPERATION,
                operation.method(),
                operation.path(),
                query(operation.parameters()),
                body,
                type.map(Shapes::of).orElse(null),
                !READS.contains(operation.method()));
    }

    private static Stream<Door> doors(Page page) {
        var query = List.copyOf(page.parameters());
        var doors = new ArrayList<Door>();
        doors.add(new Door(Kind.PAGE, "GET", page.path(), query, Body.NONE, null, false));
        if (page.actions().stream().anyMatch(action -> action.contains(":"))) {
            doors.add(new Door(Kind.PAGE, "POST", page.path(), query, Body.FORM, null, true));
        }
        return doors.stream();
    }

    private static Stream<Door> doors(String pattern) {
        var path = pattern.replace(" alone", "").replace("*", "x");
        path = path.startsWith("/") ? path : "/" + path;
        return Stream.of(
                new Door(Kind.SERVLET, "GET", path, List.of("to", "code", "state"), Body.NONE, null, false),
                new Door(Kind.SERVLET, "POST", path, List.of(), Body.FORM, null, true));
    }

    private static List<String> query(SortedSet<String> parameters) {
        return parameters.stream()
                .filter(name -> name.startsWith("query:"))
                .map(name -> name.substring("query:".length()))
                .toList();
    }
}
