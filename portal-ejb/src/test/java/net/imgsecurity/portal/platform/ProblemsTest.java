package net.imgsecurity.portal.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void sayEverythingAtOnceWithThePathOfEachField() {
        var problems = new Problems();

        assertEquals("Oslo", problems.at("city", () -> "Oslo"));
        assertNull(problems.at("homeAddress", () -> {
            throw new Invalid(List.of(new Invalid.Problem("country", "country.unknown", "XX")));
        }));
        problems.at("email", () -> new EmailAddress("none"));
        problems.add("familyName", "name.missing");

        var thrown = assertThrows(Invalid.class, problems::throwIfAny);
        assertEquals(
                List.of(
                        new Invalid.Problem("homeAddress.country", "country.unknown", "XX"),
                        new Invalid.Problem("email", "email.malformed", "none"),
                        new Invalid.Problem("familyName", "name.missing")),
                thrown.problems());
        assertEquals(422, thrown.status());
    }

    @Test
    void letPassWhatIsRight() {
        assertDoesNotThrow(() -> new Problems().throwIfAny());
    }

    @Test
    void leaveOtherErrorsAlone() {
        var problems = new Problems();
        assertThrows(NotFound.class, () -> problems.at("id", () -> PersonId.of("none")));
    }

    @Test
    void haveTheStatusOfTheirKind() {
        assertEquals(404, new NotFound().status());
        assertEquals(403, new Forbidden().status());
        assertEquals(409, new Conflict("already-there").status());
        assertEquals(412, Conflict.changedMeanwhile().status());
        assertEquals(400, Invalid.request("limit", "limit.out-of-range", 1, 200).status());
        assertEquals(503, new Unavailable("unavailable", Duration.ofSeconds(5)).status());
    }
}
