package net.imgsecurity.portal.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What /health/ready said. One server answers for both applications, and answers UP with no application at all:
 * ready is only who is named.
 */
record Health(boolean up, Map<String, Boolean> checks) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] APPLICATIONS = {"portal-api", "portal-web"};

    static Health read(String body) {
        try {
            var root = JSON.readTree(body);
            var checks = new TreeMap<String, Boolean>();
            root.path("checks")
                    .forEach(check -> checks.put(
                            check.path("name").asText(),
                            "UP".equals(check.path("status").asText())));
            return new Health("UP".equals(root.path("status").asText()), checks);
        } catch (JsonProcessingException e) {
            return new Health(false, Map.of());
        }
    }

    boolean isReady() {
        for (var name : APPLICATIONS) {
            if (!checks.getOrDefault(name, false)) {
                return false;
            }
        }
        return up;
    }

    /** @throws StartFailure when an application is not there, which after the server's boot means that it failed */
    void requireDeployed(ServerProcess server) {
        var missing = Stream.of(APPLICATIONS)
                .filter(name -> !checks.containsKey(name))
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            throw new StartFailure("The deployment of " + missing + " failed: " + server.firstException());
        }
    }
}
