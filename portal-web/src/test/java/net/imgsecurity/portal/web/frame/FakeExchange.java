package net.imgsecurity.portal.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request and its answer without a server: a request has what a test gives it, an answer keeps what it is told. */
final class FakeExchange {
    final Map<String, Object> attributes = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();
    final List<Cookie> cookies = new ArrayList<>();
    final StringWriter body = new StringWriter();
    int status = 200;
    boolean passedOn;
    private final Map<String, Object> has = new HashMap<>(Map.of(
            "getMethod",
            "GET",
            "getDispatcherType",
            DispatcherType.REQUEST,
            "getParameterMap",
            Map.of(),
            "getContentLengthLong",
            -1L,
            "getDateHeader",
            -1L));

    FakeExchange with(String getter, Object value) {
        has.put(getter, value);
        return this;
    }

    /** Where the request leads, as the server found it, whatever was typed. */
    FakeExchange to(String typed, String servlet, MappingMatch match, String pattern) {
        has.put("getHttpServletMapping", fake(HttpServletMapping.class, (name, arguments) -> switch (name) {
            case "getServletName" -> servlet;
            case "getMappingMatch" -> match;
            case "getPattern" -> pattern;
            default -> null;
        }));
        return with("getRequestURI", typed);
    }

    FakeExchange speaking(Locale... locales) {
        return with("getLocales", Collections.enumeration(List.of(locales)));
    }

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getHeader" -> has.get("getHeader " + arguments[0]);
            case "getParameter" -> has.get("getParameter " + arguments[0]);
            default -> has.get(name);
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "containsHeader" -> headers.containsKey(arguments[0]);
            case "addCookie" -> cookies.add((Cookie) arguments[0]);
            case "setStatus", "sendError" -> status = (int) arguments[0];
            case "getStatus" -> status;
            case "getWriter" -> new PrintWriter(body, true);
            default -> null;
        });
    }

    FilterChain chain() {
        return (request, response) -> passedOn = true;
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getReturnType() == void.class
                        ? answered(answer, method.getName(), arguments)
                        : answer.to(method.getName(), arguments)));
    }

    private static Object answered(Answer answer, String method, Object[] arguments) {
        answer.to(method, arguments);
        return null;
    }
}
