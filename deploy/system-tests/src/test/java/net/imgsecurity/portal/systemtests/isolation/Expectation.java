package net.imgsecurity.portal.systemtests.isolation;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import net.imgsecurity.portal.systemtests.http.Answer;

/** What an answer has to be, beside free of what is somebody else's and of failures. */
enum Expectation {
    /** The caller may: it proves that the call is well made, and that the others are refused for who they are. */
    GRANTED {
        @Override
        Optional<String> problem(Answer answer) {
            return answer.isSuccess() || answer.isRedirect() && !leadsToSignIn(answer)
                    ? Optional.empty()
                    : Optional.of("refused what is allowed");
        }
    },
    /** "Not yours" and "not there" are one answer. */
    MISSING {
        @Override
        Optional<String> problem(Answer answer) {
            return answer.status() == 404 ? Optional.empty() : Optional.of("something other than 404");
        }
    },
    /** Nothing is given and nothing is done. */
    REFUSED {
        @Override
        Optional<String> problem(Answer answer) {
            return isRefusal(answer) ? Optional.empty() : Optional.of("granted what is not allowed");
        }
    },
    /** What was asked for is not there to be done: a refusal, or the page again, and nowhere onwards. */
    NOTHING_DONE {
        @Override
        Optional<String> problem(Answer answer) {
            return answer.isSuccess() || isRefusal(answer) ? Optional.empty() : Optional.of("did what is not there");
        }
    },
    /** Nobody is signed in. */
    CLOSED {
        @Override
        Optional<String> problem(Answer answer) {
            return Set.of(401, 403, 404).contains(answer.status()) || leadsToSignIn(answer)
                    ? Optional.empty()
                    : Optional.of("answered somebody who is not signed in");
        }
    },
    /** Whether it is answered does not matter, what it shows does. */
    ANY {
        @Override
        Optional<String> problem(Answer answer) {
            return Optional.empty();
        }
    };

    /** What is wrong, empty when all is well. */
    abstract Optional<String> problem(Answer answer);

    private static boolean isRefusal(Answer answer) {
        return answer.status() / 100 == 4 || leadsToSignIn(answer);
    }

    /** To the sign-in, to a fresh one, or to the choice of an organisation that stands before every page. */
    private static boolean leadsToSignIn(Answer answer) {
        var path = answer.header("location").map(to -> URI.create(to).getPath()).orElse("");
        return answer.isRedirect()
                && (path.equals("/signin") || path.equals("/signin/step-up") || path.equals("/organisations"));
    }
}
