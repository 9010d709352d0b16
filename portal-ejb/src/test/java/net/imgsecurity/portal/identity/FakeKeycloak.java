package net.imgsecurity.portal.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** As much of Keycloak's administration as the outbox asks for, over HTTP, with the answers that 26.7.3 was seen to give. */
final class FakeKeycloak {
    private static final String ADMIN = "/admin/realms/img/";
    private static final ObjectMapper JSON = new ObjectMapper();

    final Map<String, Map<String, Object>> users = new ConcurrentHashMap<>();
    final Map<String, Map<String, Object>> organisations = new ConcurrentHashMap<>();
    final Map<String, Set<String>> members = new ConcurrentHashMap<>();
    /** When each session of a user began. */
    final Map<String, Map<String, Instant>> sessions = new ConcurrentHashMap<>();
    /** Sessions that were ended; ended again, they are not there. */
    final Set<String> ended = ConcurrentHashMap.newKeySet();

    final Set<String> loggedOut = ConcurrentHashMap.newKeySet();

    volatile boolean away;

    /** Happens between a user's being made and the answer that tells. */
    volatile Runnable afterMaking = () -> {};

    private record Answer(int status, String location, Object body) {}

    /** @return where it listens */
    String start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                var thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", this::serve);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String addUser(Map<String, Object> user) {
        var id = UUID.randomUUID().toString();
        users.put(id, new ConcurrentHashMap<>(user));
        users.get(id).put("id", id);
        return id;
    }

    private void serve(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var answer = away ? status(503) : answer(exchange, new String(body, StandardCharsets.UTF_8));
        if (answer.location() != null) {
            exchange.getResponseHeaders().add("Location", "http://localhost/" + answer.location());
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var bytes = answer.body() == null ? new byte[0] : JSON.writeValueAsBytes(answer.body());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer answer(HttpExchange exchange, String body) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/realms/img")) {
            return ok(Map.of("access_token", "t", "token_type", "Bearer", "expires_in", 300));
        }
        var parts = path.substring(ADMIN.length()).split("/");
        var route = exchange.getRequestMethod() + " " + parts[0] + (parts.length > 1 ? "/" + parts.length : "");
        return switch (route) {
            case "POST users" -> {
                var made = make(users, object(body), "email");
                afterMaking.run();
                yield made;
            }
            case "GET users" ->
                exchange.getRequestURI().getRawQuery().contains("email=")
                        ? ok(search(users, "email", parameter(exchange, "email")))
                        : ok(users.values().stream()
                                .sorted(Comparator.comparing(
                                        user -> user.get("id").toString()))
                                .skip(Integer.parseInt(parameter(exchange, "first")))
                                .limit(Integer.parseInt(parameter(exchange, "max")))
                                .toList());
            case "GET users/2" -> users.containsKey(parts[1]) ? ok(users.get(parts[1])) : status(404);
            case "PUT users/2" -> {
                var sent = object(body);
                if (sent.get("attributes") != null && sent.get("email") == null) {
                    // As Keycloak does: attributes without an address are a request to remove it.
                    yield status(400);
                }
                if (sent.get("email") != null
                        && users.values().stream()
                                .anyMatch(user -> sent.get("email").equals(user.get("email"))
                                        && !parts[1].equals(user.get("id")))) {
                    yield status(409);
                }
                sent.forEach((name, value) -> {
                    if (value != null) {
                        users.get(parts[1]).put(name, value);
                    }
                });
                yield status(204);
            }
            case "DELETE users/2" -> status(users.remove(parts[1]) != null ? 204 : 404);
            case "POST users/3" -> {
                loggedOut.add(parts[1]);
                yield status(204);
            }
            case "POST organizations" -> make(organisations, object(body), "name");
            case "GET organizations" -> ok(search(organisations, "name", parameter(exchange, "search")));
            case "POST organizations/3" ->
                status(
                        members.computeIfAbsent(parts[1], id -> ConcurrentHashMap.newKeySet())
                                        .add(body)
                                ? 201
                                : 409);
            case "DELETE organizations/4" ->
                status(members.getOrDefault(parts[1], Set.of()).remove(parts[3]) ? 204 : 404);
            case "GET users/3" ->
                ok(sessions.getOrDefault(parts[1], Map.of()).entrySet().stream()
                        .map(one -> Map.of(
                                "id", one.getKey(), "start", one.getValue().toEpochMilli()))
                        .toList());
            case "DELETE sessions/2" -> status(ended.add(parts[1]) ? 204 : 404);
            default -> status(405);
        };
    }

    private static Answer make(Map<String, Map<String, Object>> things, Map<String, Object> thing, String key) {
        if (!search(things, key, (String) thing.get(key)).isEmpty()) {
            return status(409);
        }
        var id = UUID.randomUUID().toString();
        thing.values().removeIf(value -> value == null);
        thing.put("id", id);
        things.put(id, new ConcurrentHashMap<>(thing));
        return new Answer(201, id, null);
    }

    private static List<Map<String, Object>> search(Map<String, Map<String, Object>> things, String key, String value) {
        return things.values().stream()
                .filter(thing -> value.equals(thing.get(key)))
                .toList();
    }

    private static String parameter(HttpExchange exchange, String name) {
        for (var pair : exchange.getRequestURI().getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String body) throws IOException {
        return JSON.readValue(body, Map.class);
    }

    private static Answer ok(Object body) {
        return new Answer(200, null, body);
    }

    private static Answer status(int status) {
        return new Answer(status, null, null);
    }
}
