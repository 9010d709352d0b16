package net.imgsecurity.portal.container;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lets {@link ContainerStart} hear of the container before it starts. */
public class ContainerExtension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ContainerStart.class);
    }
}
