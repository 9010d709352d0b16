package net.imgsecurity.portal.api.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import net.imgsecurity.portal.door.AccessLine;

/** Tells the log's line which resource was asked, by its path as we wrote it. */
@Provider
public class RouteNames implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(new Naming(path(resource.getResourceClass()) + path(resource.getResourceMethod())));
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** Before every other filter, so that a refusal has its route too. */
    @Priority(0)
    private record Naming(String route) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(AccessLine.ROUTE, route);
        }
    }
}
