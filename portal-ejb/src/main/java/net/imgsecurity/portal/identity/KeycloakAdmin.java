package net.imgsecurity.portal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import net.imgsecurity.portal.platform.Unavailable;
import org.eclipse.microprofile.config.ConfigProvider;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The realm's administration, as its client {@code portal-service} may use it. */
@ApplicationScoped
class KeycloakAdmin {
    private static final String CLIENT = "portal-service";
    private static final Duration REST = Duration.ofSeconds(2);

    private Issuer issuer;
    private Client client;
    private Keycloak keycloak;

    @PostConstruct
    void open() {
        var config = ConfigProvider.getConfig();
        issuer = Issuer.of(config.getValue("portal.idp.issuer", String.class));
        client = JerseyProxies.client();
        Keycloak.setClientProvider(new JerseyProxies());
        keycloak = KeycloakBuilder.builder()
                .serverUrl(issuer.server())
                .realm(issuer.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(CLIENT)
                .clientSecret(config.getValue("portal.service.secret", String.class))
                .resteasyClient(client)
                .build();
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }

    /**
     * Never inside a transaction.
     *
     * @throws Unavailable when Keycloak as a whole is away or does not know us; what concerns this question alone comes as the
     *     client's own exception
     */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak.realm(issuer.realm()));
        } catch (NotAuthorizedException unknown) {
            throw new Unavailable("identity.refused", REST);
        } catch (ProcessingException | WebApplicationException failed) {
            if (away()) {
                throw new Unavailable("identity.away", REST);
            }
            throw failed;
        }
    }

    /** The id of what was made, or null when Keycloak has something of that name already. */
    String create(Function<RealmResource, Response> creation) {
        return ask(realm -> {
            try (var answer = creation.apply(realm)) {
                return conflicts(answer) ? null : CreatedResponseUtil.getCreatedId(answer);
            }
        });
    }

    /** Asks for something that may be so already. */
    void ensure(Function<RealmResource, Response> change) {
        ask(realm -> {
            try (var answer = change.apply(realm)) {
                if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL && !conflicts(answer)) {
                    throw new WebApplicationException(answer.getStatus());
                }
                return null;
            }
        });
    }

    /**
     * Asks for the end of something that may be over already.
     *
     * @param over how Keycloak answers then
     */
    void ensureGone(Function<RealmResource, Response> end, Response.Status... over) {
        ask(realm -> {
            try (var answer = end.apply(realm)) {
                if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL
                        && !List.of(over).contains(answer.getStatusInfo().toEnum())) {
                    throw new WebApplicationException(answer.getStatus());
                }
                return null;
            }
        });
    }

    private static boolean conflicts(Response answer) {
        return answer.getStatus() == Response.Status.CONFLICT.getStatusCode();
    }

    private boolean away() {
        try (var answer = client.target(issuer.address()).request().get()) {
            return answer.getStatus() != Response.Status.OK.getStatusCode();
        } catch (ProcessingException unreachable) {
            return true;
        }
    }
}
