package net.imgsecurity.portal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import net.imgsecurity.portal.platform.Invalid.Problem;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** In the container, whose JSON it is written with. */
@ArquillianTest
class ProblemLinesIT {
    @Test
    void readBackWhatWasWritten() {
        var problems = List.of(
                new Problem("email", "email.malformed", "\"jon\" <jon>\\ 😀"),
                new Problem("", "row.too-many-cells", 2L),
                new Problem("familyName", "name.missing"));

        assertEquals(problems, ProblemLines.read(ProblemLines.write(problems)));
    }

    @Test
    void areNoneWhereNothingWasWritten() {
        assertEquals(List.of(), ProblemLines.read(null));
    }

    @Test
    void fitTheirColumnWhateverWasTyped() {
        var problem = new Problem("homeAddress.postalCode", "text.control-characters", "😀".repeat(4000));

        var written = ProblemLines.write(Collections.nCopies(30, problem));

        assertTrue(written.codePointCount(0, written.length()) <= 4000, () -> written.length() + " characters");
        assertEquals(12, ProblemLines.read(written).size());
    }
}
