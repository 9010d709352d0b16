package net.imgsecurity.portal.api.platform;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import net.imgsecurity.portal.platform.Invalid;

/** Refuses query parameters that a method does not have: a filter with a typing error must not answer with everything. */
@Provider
public class KnownParameters implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(new Check(names(resource.getResourceMethod())));
    }

    static TreeSet<String> names(Method method) {
        var names = new TreeSet<String>();
        Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .forEach(parameter -> names.add(parameter.value()));
        return names;
    }

    private record Check(TreeSet<String> known) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            for (var name : request.getUriInfo().getQueryParameters().keySet()) {
                if (!known.contains(name)) {
                    throw Invalid.request(name, "query.unknown", name, String.join(", ", known));
                }
            }
        }
    }
}
