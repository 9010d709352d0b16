package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.imgsecurity.portal.platform.Ids;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The portal does not open on data whose ledger is not there. */
@ArquillianTest
@Tag("C13")
class LedgerStartIT {
    @Inject
    LedgerStart start;

    @Inject
    Ledger ledger;

    private Path file;
    private Path aside;

    @BeforeEach
    void itIsThere() throws IOException {
        file = Path.of(ConfigProvider.getConfig().getValue("portal.ledger.file", String.class));
        aside = file.resolveSibling("aside.txt");
        start.settle();
        Files.copy(file, aside);
    }

    @AfterEach
    void itIsThereAgain() throws IOException {
        Files.deleteIfExists(file);
        Files.move(aside, file);
    }

    @Test
    void opensWithItAsOftenAsItLikes() {
        assertDoesNotThrow(start::settle);
        assertTrue(ledger.problem().isEmpty());
    }

    @Test
    void staysClosedWithoutIt() throws IOException {
        Files.delete(file);

        assertThrows(RuntimeException.class, start::settle);
        assertFalse(Files.exists(file), "nor makes one that would hide it");
    }

    @Test
    void staysClosedWithAnothers() throws IOException {
        Files.writeString(file, LedgerLines.begun(Ids.next()) + "\n");

        assertThrows(RuntimeException.class, start::settle);
    }
}
