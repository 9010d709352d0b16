package net.imgsecurity.portal.container;

import java.io.File;
import java.util.List;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** One WAR for all test classes: portal-ejb as both of ours carry it, and the tests beside it. */
@ArquillianSuiteDeployment
public class PortalDeployment {
    private static final String RUNS_INSIDE =
            "/WEB-INF/classes/net/imgsecurity/portal/(?!container/)(?!.*Test(\\$.*)?\\.class)(?!.*/StatementLog).*";

    private static final List<String> DEMONSTRATION =
            List.of("northreach.csv", "halden.csv", "corvane.csv", "expected.properties");

    @Deployment
    public static WebArchive war() {
        var war = ShrinkWrap.create(WebArchive.class, "portal-ejb-it.war")
                .setWebXML("container/web.xml")
                .addAsWebInfResource("META-INF/beans.xml")
                .addAsLibraries(new File(System.getProperty("portal.it.folder"), "lib").listFiles())
                .addAsLibrary(new File(System.getProperty("portal.it.jar")))
                .merge(tests(), "/WEB-INF/classes", Filters.include(RUNS_INSIDE));
        DEMONSTRATION.forEach(name -> war.addAsResource(new File("../deploy/demo", name), "demo/" + name));
        return war;
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory("target/test-classes")
                .as(JavaArchive.class);
    }
}
