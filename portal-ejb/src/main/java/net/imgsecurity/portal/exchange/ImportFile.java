package net.imgsecurity.portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import net.imgsecurity.portal.platform.AccountId;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;
import net.imgsecurity.portal.platform.UuidBytes;

/**
 * A file of people. Waits, runs row by row with a checkpoint, and ends done; the file itself is forgotten then (A4), what
 * became of its rows stays for a while. What is in the file is no part of this: see {@link FileContents}.
 */
@Entity
@IdClass(TenantKey.class)
@Table(name = "import_file")
class ImportFile extends TenantOwned {
    @Column(name = "file_name")
    private String fileName;

    @Convert(converter = UuidBytes.class)
    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private ImportView.State state;

    private int total;

    @Column(name = "next_line")
    private long nextLine;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ImportFile() {}

    ImportFile(ImportId id, String fileName, int total, AccountId by, Instant at) {
        super(id.value());
        this.fileName = fileName;
        this.total = total;
        this.uploadedBy = by.value();
        this.uploadedAt = at;
        this.state = ImportView.State.WAITING;
    }

    /** Rows before this line are settled; moves with them in one transaction. */
    void settledUpTo(long line) {
        state = ImportView.State.RUNNING;
        nextLine = Math.max(nextLine, line);
    }

    void finish(Instant at) {
        state = ImportView.State.DONE;
        finishedAt = at;
    }

    ImportId importId() {
        return new ImportId(id);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    long nextLine() {
        return nextLine;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    AccountId uploadedBy() {
        return new AccountId(uploadedBy);
    }
}
