package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.TenantView.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundingFileTest {
    private static final String HEADINGS =
            "organisation,name,kind,role,given_name,family_name,sign_in_address,employee_number,language\n";

    @TempDir
    Path folder;

    @Test
    void namesOrganisationsAndTheirFirstPeople() throws IOException {
        var line = FoundingFile.read(
                        file("halden,Halden Relief,CLIENT,ADMINISTRATOR,Jon,Veld,jon.veld@halden.example,000101,en\n"))
                .get(0);

        assertEquals("halden", line.slug());
        assertEquals(Kind.CLIENT, line.kind());
        assertEquals(Role.ADMINISTRATOR, line.role());
        assertEquals("000101", line.employeeNumber());
        assertEquals("jon.veld@halden.example", line.person().email());
    }

    @Test
    void givesNoClientAMemberOfStaff() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FoundingFile.read(
                        file("halden,Halden Relief,CLIENT,IMG_STAFF,Jon,Veld,jon@halden.example,1,en\n")));
    }

    @Test
    void tellsTheOperatorOfAMistakeAtOnce() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FoundingFile.read(file("halden,Halden Relief,CLIENT,BOSS,Jon,Veld,jon@halden.example,1,en\n")));
        assertThrows(
                IllegalArgumentException.class,
                () -> FoundingFile.read(
                        file("halden,Halden Relief,CUSTOMER,MEMBER,Jon,Veld,jon@halden.example,1,en\n")));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("founding.csv"), HEADINGS + lines);
    }
}
