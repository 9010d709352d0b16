package net.imgsecurity.portal.local;

import java.nio.file.Path;

/**
 * What the portal keeps outside the database.
 *
 * @param secrets folder of its keys; stays when the data begin anew
 * @param ledger file of the erased; the same
 * @param witness folder of the audit log's heads; belongs to the database's data, and begins anew with them
 */
record PortalFiles(Path secrets, Path witness, Path ledger) {
    static PortalFiles in(DataFolder data) {
        return new PortalFiles(
                DevelopmentSecrets.in(data.folder("secrets")),
                data.folder("witness").resolve("audit"),
                data.folder("witness").resolve("erased.txt"));
    }
}
