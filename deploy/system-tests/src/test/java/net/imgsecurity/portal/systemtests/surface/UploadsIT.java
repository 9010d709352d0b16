package net.imgsecurity.portal.systemtests.surface;

import static net.imgsecurity.portal.local.Demonstration.HALDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.imgsecurity.portal.systemtests.browser.BrowserTest;
import net.imgsecurity.portal.systemtests.browser.Visitors;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import org.junit.jupiter.api.Test;

/** Files that people send are taken from few and kept by nobody. */
@BrowserTest
class UploadsIT {
    private static final int MANY = 200;
    private static final String FORM =
            "--cut\r\nContent-Disposition: form-data; name=\"form:file:input\"; filename=\"a.csv\"" + "\r\n\r\n"
                    + "Employee number,Family name,Work e-mail\r\n".repeat(4_000);
    private static final String END = "\r\n--cut--\r\n";

    @Test
    void areRefusedUnlessAnAdministratorSendsThemWhereTheyBelong(Portal portal, Visitors visitors) throws IOException {
        var wire = new Wire(portal.addresses().portal());
        for (int i = 0; i < MANY; i++) {
            assertEquals(415, wire.send(upload("/signed-out", FORM + END)).status());
            assertEquals(
                    303, wire.send(upload("/organisation/imports", FORM + END)).status(), "to the sign-in");
        }
        var cookie = visitors.signedIn(portal, HALDEN).context().cookies().stream()
                .filter(one -> one.name.equals("__Host-portal-session"))
                .findFirst()
                .orElseThrow();
        var session = cookie.name + "=" + cookie.value;
        assertEquals(
                400,
                wire.send(upload("/organisation/imports", FORM).with("Cookie", session))
                        .status(),
                "cut short");
        assertEquals(
                415,
                wire.send(upload("/profile-edit", FORM + END).with("Cookie", session))
                        .status());
        assertEquals(List.of(), kept(portal));
    }

    @Test
    void leaveNothingBehindWhenTheyAreTaken(Portal portal, Visitors visitors) throws IOException {
        var jon = visitors.signedIn(portal, HALDEN).opens("/organisation/imports", "imports");
        var file = Files.createTempFile("people", ".csv");
        Files.writeString(
                file, "Employee number,Family name,Work e-mail\n" + "U-0001,Upload,not an address\n".repeat(4_000));
        jon.field("File of people").setInputFiles(file);
        jon.presses("Load this file").sees(file.getFileName().toString());
        assertEquals(List.of(), kept(portal));
        Files.delete(file);
    }

    private static Call upload(String path, String body) {
        return Call.of("POST", path)
                .with("multipart/form-data; boundary=cut", body.getBytes(StandardCharsets.UTF_8))
                .with("Sec-Fetch-Site", "same-origin");
    }

    /** Temporary files below the server's folder, where it would put them. */
    private static List<Path> kept(Portal portal) throws IOException {
        var server = portal.folder().resolve("payara");
        assertTrue(Files.isDirectory(server), server + " is where the server writes");
        try (var files = Files.walk(server)) {
            return files.filter(file -> file.getFileName().toString().matches("upload_.*|.*\\.tmp"))
                    .toList();
        }
    }
}
