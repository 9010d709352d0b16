package net.imgsecurity.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {
    private static final URI HERE = URI.create("http://127.0.0.1:8080");
    private static final URI ELSEWHERE = URI.create("http://127.0.0.1:9080");

    @TempDir
    Path home;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void imported() throws IOException {
        RealmImport.of(HERE, realm("{}")).note(home);
    }

    @Test
    void saysNothingOfTheSameRealmOnTheSamePorts() throws IOException {
        RealmImport.of(HERE, realm("{}")).check(home, said::add);

        assertEquals(List.of(), said);
    }

    @Test
    void refusesDataOfAnotherAddressAndNamesBoth() throws IOException {
        var moved = RealmImport.of(ELSEWHERE, realm("{}"));

        var refused = assertThrows(StartFailure.class, () -> moved.check(home, said::add));

        assertTrue(refused.getMessage().contains("belong to " + HERE + ", not to " + ELSEWHERE), refused::getMessage);
    }

    @Test
    void stillTellsOfAChangedRealmAfterALaterStart() throws IOException {
        var changed = RealmImport.of(HERE, realm("{\"realm\": \"img\"}"));
        changed.note(home);

        changed.check(home, said::add);

        assertTrue(said.get(0).contains("--fresh"), said::toString);
    }

    private Path realm(String text) throws IOException {
        return Files.writeString(home.resolve("img-realm.json"), text);
    }
}
