package net.imgsecurity.portal.consent;

import static net.imgsecurity.portal.platform.Permission.WRITE_BRIEFINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.job.Jobs;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Problems;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.platform.Texts;

/** The Daily Intelligence Briefing: IMG's staff write an issue, and send it to those who asked for it. */
@Stateless
public class Briefings {
    /** Where counting stops. */
    public static final int COUNTED = 1000;

    private static final int PAGE = 20;
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TEXT = 15_000;

    @Inject
    CurrentCaller caller;

    @Inject
    BriefingRows rows;

    @Inject
    Readers readers;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Newest first.
     *
     * @throws Invalid 400 {@code cursor.malformed}
     */
    @Requires(WRITE_BRIEFINGS)
    public Page<BriefingView> list(String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var found = rows.page(caller.tenant(), cursor == null ? null : cursor.id(), PAGE + 1);
        return Page.beginning(found, PAGE, one -> Cursor.after(one.id()));
    }

    @Requires(WRITE_BRIEFINGS)
    public BriefingView one(String id) {
        return rows.one(caller.tenant(), Ids.parse(id)).orElseThrow(NotFound::new);
    }

    /** How many would get an issue now; at most {@link #COUNTED} and one more. */
    @Requires(WRITE_BRIEFINGS)
    public int readers() {
        return readers.count(BriefingMails.CHOICE, COUNTED);
    }

    /** To how many it was handed over so far; at most {@link #COUNTED} and one more. */
    @Requires(WRITE_BRIEFINGS)
    public int handedOver(String id) {
        return rows.handedOver(caller.tenant(), one(id).id(), COUNTED);
    }

    /**
     * A draft.
     *
     * @param text paragraphs with an empty line between them
     * @throws Invalid about {@code subject}: one line of at most 120 characters, and {@code text}: at most 15,000
     */
    @Requires(WRITE_BRIEFINGS)
    public UUID write(String subject, String text) {
        var problems = new Problems();
        var line = problems.at("subject", () -> Texts.line(subject, LONGEST_SUBJECT));
        if (line == null && problems.found().isEmpty()) {
            problems.add("subject", "briefing.subject-missing");
        }
        var content = problems.at("text", () -> content(text));
        problems.throwIfAny();
        var id = Ids.next();
        rows.add(caller.tenant(), id, line, content, clock.instant());
        audit.append("briefing.written", id);
        return id;
    }

    /**
     * Hands it over in the background to each who wants it then, once.
     *
     * @throws Conflict {@code briefing.sent} when it was sent before
     */
    @Requires(WRITE_BRIEFINGS)
    public void send(String id) {
        var issue = one(id);
        if (!rows.send(caller.tenant(), issue.id(), clock.instant())) {
            throw new Conflict("briefing.sent");
        }
        jobs.enqueue(BriefingJob.KIND, caller.tenant(), issue.id());
        audit.append("briefing.sending", issue.id());
    }

    private static String content(String text) {
        var paragraphs = Arrays.stream((text == null ? "" : text).split("\\R\\s*\\R"))
                .map(Briefings::paragraph)
                .filter(Objects::nonNull)
                .toList();
        if (paragraphs.isEmpty()) {
            throw new Invalid("briefing.text-missing");
        }
        var content = String.join("\n\n", paragraphs);
        if (content.length() > LONGEST_TEXT) {
            throw new Invalid("text.too-long", LONGEST_TEXT, content.length());
        }
        return content;
    }

    /** Its lines run on. */
    private static String paragraph(String text) {
        return Texts.line(text.lines().map(String::strip).collect(Collectors.joining(" ")), LONGEST_TEXT);
    }
}
