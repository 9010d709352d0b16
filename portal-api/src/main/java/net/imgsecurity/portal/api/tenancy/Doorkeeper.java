package net.imgsecurity.portal.api.tenancy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.api.platform.Refused;
import net.imgsecurity.portal.door.AccessLine;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.tenancy.Doors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Stands before every resource method and does what its annotation says; one that says nothing is shut. The server has
 * verified the token; that it is an access token for us which did not end early, and who calls for which organisation, is settled here.
 */
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class Doorkeeper implements ContainerRequestFilter {
    static final String ORGANISATION = "Portal-Organisation";

    @Inject
    @ConfigProperty(name = "portal.api.clients")
    Set<String> clients;

    @Inject
    @ConfigProperty(name = "portal.api.services")
    Set<String> services;

    @Inject
    Doors doors;

    @Inject
    CurrentCaller caller;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        switch (Rule.of(resource.getResourceClass(), resource.getResourceMethod())) {
            case ORGANISATION -> enter(request, token(request, clients));
            case ACCOUNT -> token(request, clients);
            case SERVICE -> enterAsService(request);
            case OPEN -> {
                // Nobody has to sign in.
            }
            case SHUT -> {
                token(request, clients);
                throw new Forbidden();
            }
        }
    }

    private JsonWebToken token(ContainerRequestContext request, Set<String> clients) {
        if (!(request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token)) {
            throw Refused.tokenMissing();
        }
        if (!Token.of(token).isAccessTokenFor(clients) || doors.ended(token.getSubject(), Token.issuedAt(token))) {
            throw Refused.tokenUnfit();
        }
        return token;
    }

    private void enter(ContainerRequestContext request, JsonWebToken token) {
        var who = doors.enter(
                token.getSubject(), Token.proof(token), organisation(request.getHeaderString(ORGANISATION)));
        caller.become(who);
        request.setProperty(AccessLine.ACCOUNT, who.account().toString());
    }

    /** A person's token is a good one, and opens nothing of a system's. */
    private void enterAsService(ContainerRequestContext request) {
        var bearer = Token.of(token(request, both()));
        if (!services.contains(bearer.client())) {
            throw new Forbidden();
        }
        caller.become(doors.enterAsService(
                bearer.client(), bearer.scopes(), organisation(request.getHeaderString(ORGANISATION))));
        request.setProperty(AccessLine.ACCOUNT, bearer.client());
    }

    private Set<String> both() {
        return Stream.concat(clients.stream(), services.stream()).collect(Collectors.toSet());
    }

    private static String organisation(String header) {
        return header == null || header.isBlank() ? null : header.strip();
    }
}
