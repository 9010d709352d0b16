package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.job.JobRun;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.TenantId;
import org.junit.jupiter.api.Test;

class ImportJobTest {
    private final FailingWork work = new FailingWork();
    private final ImportJob job = new ImportJob();

    @Test
    void refusesNoRowWhenTheDatabaseWentAway() {
        work.failure = new EJBException(new SQLException("gone", "08S01"));

        assertSame(work.failure, assertThrows(EJBException.class, this::run));

        assertEquals(List.of(), work.refused);
    }

    @Test
    void refusesTheRowThatFailsByItself() {
        work.failure = new EJBException(new SQLException("too long", "22001"));

        run();

        assertEquals(List.of("3 row.failed"), work.refused);
    }

    private void run() {
        job.work = work;
        job.run(new Run(UUID.randomUUID()));
    }

    private record Run(UUID reference) implements JobRun {
        @Override
        public TenantId tenant() {
            return new TenantId(1);
        }

        @Override
        public boolean keep() {
            return true;
        }

        @Override
        public void again() {
            throw new AssertionError("the file is short");
        }
    }

    /** Fails for the second row of the file, alone or with others. */
    private static final class FailingWork extends ImportWork {
        private final List<String> refused = new ArrayList<>();
        private RuntimeException failure;

        @Override
        public Rest rest(ImportId id) {
            return new Rest(
                    "Employee number,Family name,Work e-mail\n1,A,a@b.example\n2,C,c@d.example\n3,E,e@f.example\n"
                            .getBytes(StandardCharsets.UTF_8),
                    0);
        }

        @Override
        public void settle(ImportId id, List<PeopleFile.Row> rows) {
            if (rows.stream().anyMatch(row -> row.line() == 3)) {
                throw failure;
            }
        }

        @Override
        public void refuse(ImportId id, PeopleFile.Row row, String key) {
            refused.add(row.line() + " " + key);
        }

        @Override
        public void finish(ImportId id) {
            // Nothing is kept here.
        }
    }
}
