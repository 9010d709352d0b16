package net.imgsecurity.portal.container;

import java.nio.file.Path;
import java.util.logging.Logger;
import net.imgsecurity.portal.local.LocalDatabase;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Starts and migrates a database before the container, and tells the container of it: as the application, never as the owner. */
public class ContainerStart {
    private static final Logger LOG = Logger.getLogger(ContainerStart.class.getName());

    private LocalDatabase database;

    void before(@Observes ContainerRegistry registry) {
        var folder = Path.of(System.getProperty("portal.it.folder"));
        database = LocalDatabase.start(FreshFolder.at(folder.resolve("database")));
        // Also when the tests are broken off: nobody else would end it.
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        LOG.info(() -> "In-container tests on " + database.product());
        var options = new ContainerOptions(folder, database.access());
        for (Container<?> container : registry.getContainers()) {
            container
                    .getContainerConfiguration()
                    .property("cmdOptions", options.ofJava())
                    .property("extraMicroOptions", options.ofPayara());
        }
    }

    /** After Arquillian itself, which stops the container on the same event. */
    void after(@Observes(precedence = -100) AfterSuite end) {
        if (database != null) {
            database.close();
        }
    }
}
