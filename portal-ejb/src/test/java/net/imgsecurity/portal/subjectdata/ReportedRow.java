package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Organisation;

/** What is left of a file that was taken over: one row that names somebody by their address alone. And a file that waits. */
@ApplicationScoped
public class ReportedRow {
    @Inject
    Jdbc jdbc;

    /** Inside a transaction. @return how many rows there are then, which is one */
    public int of(Organisation organisation, AccountId uploader, String email) {
        var file = Ids.next();
        jdbc.update(
                "INSERT INTO import_file (tenant_id, id, version, file_name, uploaded_by, uploaded_at, state, total, next_line)"
                        + " VALUES (?, ?, 1, 'people.csv', ?, UTC_TIMESTAMP(6), 'DONE', 1, 2)",
                organisation.tenant(),
                file,
                uploader);
        jdbc.update(
                "INSERT INTO import_file (tenant_id, id, version, file_name, uploaded_by, uploaded_at, state, total, next_line,"
                        + " content) VALUES (?, ?, 1, 'people.csv', ?, UTC_TIMESTAMP(6), 'WAITING', 1, 0, ?)",
                organisation.tenant(),
                Ids.next(),
                uploader,
                ("Employee number,Given name,e-mail\nother,Somebody," + email + "\n").getBytes(StandardCharsets.UTF_8));
        return jdbc.update(
                "INSERT INTO import_row (tenant_id, id, version, import_id, line, outcome, employee_number, email)"
                        + " VALUES (?, ?, 1, ?, 2, 'UPDATED', 'other', ?)",
                organisation.tenant(),
                Ids.next(),
                file,
                email);
    }
}
