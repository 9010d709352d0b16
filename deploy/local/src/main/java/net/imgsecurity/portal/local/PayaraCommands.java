package net.imgsecurity.portal.local;

import java.util.List;

/** What Payara Micro is told before its first breath: loopback only, no product names, compression, two listeners. */
final class PayaraCommands {
    private static final String SERVER = "configs.config.server-config.";
    private static final String NETWORK = SERVER + "network-config.";
    private static final String PUBLIC = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String MANAGEMENT = NETWORK + "protocols.protocol.management.http.";
    private static final String TYPES = "text/html,text/css,text/javascript,application/javascript,application/json,"
            + "application/problem+json,image/svg+xml";

    private PayaraCommands() {}

    /** Lines of the pre-boot command file; health and metrics have a listener of their own on the management port. */
    static List<String> beforeBoot(int managementPort) {
        return List.of(
                "set " + NETWORK + "network-listeners.network-listener.http-listener.address=127.0.0.1",
                "set " + PUBLIC + "server-header=false",
                "set " + PUBLIC + "xpowered-by=false",
                "set " + PUBLIC + "xframe-options=false",
                "set " + PUBLIC + "trace-enabled=false",
                "set " + PUBLIC + "compression=on",
                "set " + PUBLIC + "compression-min-size-bytes=1024",
                "set " + PUBLIC + "compressable-mime-type=" + TYPES,
                "set " + PUBLIC + "max-form-post-size-bytes=200000",
                // It interrupts the thread: longer than any request of ours.
                "set " + PUBLIC + "request-timeout-seconds=60",
                "set " + PUBLIC + "scheme-mapping=X-Forwarded-Proto",
                "set " + SERVER + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=64",
                "create-protocol management",
                "create-http --default-virtual-server server management",
                "create-network-listener --address 127.0.0.1 --listenerport " + managementPort
                        + " --protocol management management",
                "set " + MANAGEMENT + "server-header=false",
                "set " + MANAGEMENT + "xpowered-by=false");
    }

    /** Lines of the post-boot command file. The portal serves a document of its own. */
    static List<String> afterBoot() {
        return List.of("set-openapi-configuration --enabled=false");
    }

    /** Plain text for a person who looks for a reason; the descriptors' reader warns of each annotation otherwise. */
    static List<String> logging() {
        return List.of(
                "handlers=java.util.logging.ConsoleHandler",
                "java.util.logging.ConsoleHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter",
                "java.util.logging.ConsoleHandler.level=FINE",
                "com.sun.enterprise.server.logging.ODLLogFormatter.ansiColor=false",
                ".level=INFO",
                "javax.enterprise.system.tools.deployment.dol.level=SEVERE",
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "fish.payara.nucleus.util.level=WARNING",
                "org.glassfish.admin.mbeanserver.level=WARNING");
    }
}
