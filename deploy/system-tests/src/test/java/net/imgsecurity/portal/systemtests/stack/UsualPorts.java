package net.imgsecurity.portal.systemtests.stack;

import java.net.URI;
import net.imgsecurity.portal.local.Addresses;
import net.imgsecurity.portal.local.DatabaseAccess;

/** Where a stack answers whose usual ports are all moved by the same number. */
record UsualPorts(Addresses addresses, DatabaseAccess database) {
    private static final int PORTAL = 8080;
    private static final int MANAGEMENT = 8081;
    private static final int IDP = 8180;
    private static final int MAIL = 8126;
    private static final int DATABASE = 8306;

    static UsualPorts moved(int offset) {
        var addresses = new Addresses(
                at(PORTAL + offset),
                at(MANAGEMENT + offset),
                at(IDP + offset).resolve("/realms/img"),
                at(MAIL + offset));
        return new UsualPorts(addresses, DatabaseAccess.embedded(DATABASE + offset));
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
