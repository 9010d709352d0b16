package net.imgsecurity.portal.systemtests.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Starts the browser before the first test that wants it, and keeps a picture of what was there when a test failed. */
final class BrowserExtension implements ParameterResolver, TestExecutionExceptionHandler {
    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var browsers = context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .getOrComputeIfAbsent(Browsers.class, first -> new Browsers(), Browsers.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(Visitors.class, first -> new Visitors(browsers.browser()), Visitors.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        var visitors = context.getStore(OURS).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.keepPictures(context.getRequiredTestMethod().getName());
        }
        throw failure;
    }
}
