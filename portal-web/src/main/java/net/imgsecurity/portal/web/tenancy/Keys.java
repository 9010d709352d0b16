package net.imgsecurity.portal.web.tenancy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/** Keycloak's keys, kept for a while and fetched anew when a token names one that we do not know: keys rotate. */
class Keys {
    private static final Duration FOR_A_SIGN_OF_LIFE = Duration.ofMillis(1500);
    private static final Duration FOR_KEYS = Duration.ofMillis(600);
    private static final long LAST_MS = Duration.ofMinutes(10).toMillis();
    private static final long OF_ANOTHER_THREAD_MS = 300;
    /** Two fetches in this time at most, however many unknown keys are named to us. */
    private static final long FETCHED_ANEW_MS = Duration.ofSeconds(10).toMillis();

    private final URI address;
    private final Wire wire;
    private final JWKSource<SecurityContext> source;

    Keys(URI address, Wire wire) {
        this.address = address;
        this.wire = wire;
        this.source = JWKSourceBuilder.create(url(address), ignored -> within(FOR_KEYS))
                .cache(LAST_MS, OF_ANOTHER_THREAD_MS)
                .rateLimited(FETCHED_ANEW_MS)
                .refreshAheadCache(false)
                .build();
    }

    JWKSource<SecurityContext> source() {
        return source;
    }

    /**
     * Asks now, whatever is kept, and has the keys at hand afterwards.
     *
     * @throws IOException when Keycloak does not answer in time
     */
    void ask() throws IOException {
        within(FOR_A_SIGN_OF_LIFE);
        try {
            source.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
        } catch (KeySourceException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private Resource within(Duration time) throws IOException {
        var answer = wire.get(address, time);
        if (answer.getStatusCode() != HTTPResponse.SC_OK) {
            throw new IOException("keys: HTTP " + answer.getStatusCode());
        }
        return new Resource(answer.getBody(), "application/json");
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
