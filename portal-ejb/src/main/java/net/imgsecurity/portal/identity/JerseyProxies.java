package net.imgsecurity.portal.identity;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Carries Keycloak's administration client on the server's own Jersey, since RESTEasy in a WAR disturbs Jersey's providers. */
class JerseyProxies implements ResteasyClientProvider {
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 10;

    @Override
    public Client newRestEasyClient(Object customJacksonProvider, SSLContext ssl, boolean trustsAll) {
        return client();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return WebResourceFactory.newResource(resource, target);
    }

    /** Waits 2 s for a connection and 10 s for an answer, no longer. */
    static Client client() {
        return ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonFeature.class)
                .build();
    }
}
