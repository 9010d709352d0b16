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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundingFileTest {
    private static final String HEADINGS =
            "organisation,name,kind,role,given_name,family_name,sign_in_address,employee_number,language\n";

    @TempDir
    Path folder;

    @Test
    void namesOrganisationsAndTheirFirstPeople() throws IOException {
        var line = FoundingFile.read(
                        file("halden,Halden Relief,CLIENT,ADMINISTRATOR,Jon,Veld,jon.veld@halden.example,000101,en\n"))
                .get(0)
                .line();

        assertEquals("halden", line.slug());
        assertEquals(Kind.CLIENT, line.kind());
        assertEquals(Role.ADMINISTRATOR, line.role());
        assertEquals("000101", line.employeeNumber());
        assertEquals("jon.veld@halden.example", line.person().email());
    }

    @Test
    void givesNoClientAMemberOfStaff() throws IOException {
        assertRefused("halden,Halden Relief,CLIENT,IMG_STAFF,Jon,Veld,jon@halden.example,1,en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halden,Halden Relief,CLIENT,BOSS,Jon,Veld,jon@halden.example,1,en",
                "halden,Halden Relief,CUSTOMER,MEMBER,Jon,Veld,jon@halden.example,1,en",
                "halden,Halden Relief",
            })
    void refusesALineWithoutTheOthers(String line) throws IOException {
        assertRefused(line);
        var entries =
                FoundingFile.read(file(line + "\nhalden,Halden,CLIENT,MEMBER,Jon,Veld,jon@halden.example,1,en\n"));

        assertEquals(3, entries.get(1).number());
        assertEquals("1", entries.get(1).line().employeeNumber());
    }

    private void assertRefused(String line) throws IOException {
        var entry = FoundingFile.read(file(line + "\n")).get(0);
        assertThrows(IllegalArgumentException.class, entry::line);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("founding.csv"), HEADINGS + lines);
    }
}
