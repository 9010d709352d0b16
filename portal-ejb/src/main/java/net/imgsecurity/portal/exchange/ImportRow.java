package net.imgsecurity.portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;

/** What became of one row of a file: written once, in the transaction that took or refused it. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "import_row")
class ImportRow extends TenantOwned {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_EMAIL = 254;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private ImportFile file;

    private long line;

    @Enumerated(EnumType.STRING)
    private RowView.Outcome outcome;

    @Column(name = "employee_number")
    private String employeeNumber;

    private String email;
    private String problems;

    protected ImportRow() {}

    /** What was typed is kept as far as it fits; a refused row may hold anything. */
    ImportRow(ImportFile file, PeopleFile.Row row, RowView.Outcome outcome, List<Problem> problems) {
        super(Ids.next());
        this.file = file;
        this.line = row.line();
        this.outcome = outcome;
        this.employeeNumber = start(number(row), LONGEST_NUMBER);
        this.email = start(email(row), LONGEST_EMAIL);
        this.problems = problems.isEmpty() ? null : ProblemLines.write(problems);
    }

    /** A row that says nothing about whom it named. */
    static ImportRow ofErased(ImportFile file, PeopleFile.Row row) {
        var nameless = new ImportRow(file, row, RowView.Outcome.REFUSED, List.of(new Problem("", "row.erased")));
        nameless.employeeNumber = null;
        nameless.email = null;
        return nameless;
    }

    /** In the form in which people's numbers are kept, so that the row is found by theirs; null for none. */
    static String number(PeopleFile.Row row) {
        var typed = row.employeeNumber();
        return typed == null ? null : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    /** In the form in which addresses are kept, though it may be none; null for nothing. */
    static String email(PeopleFile.Row row) {
        var typed = row.data().email();
        return typed == null ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    private static String start(String typed, int longest) {
        if (typed == null) {
            return null;
        }
        return typed.codePointCount(0, typed.length()) <= longest
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
