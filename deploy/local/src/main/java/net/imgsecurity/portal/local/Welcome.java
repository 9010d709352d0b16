package net.imgsecurity.portal.local;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads when the portal runs. */
final class Welcome {
    private Welcome() {}

    static String text(Stack stack) {
        var addresses = stack.addresses();
        return """

                %s

                The portal runs.
                  Portal         %s
                  API            %s/api/docs
                  Mail catcher   %s
                  Keycloak       %s
                  Health         %s/health/ready

                Sign in as one of these; the password of all is %s
                %s
                No second factor is demanded of these accounts; of everybody else who is an administrator or IMG's staff it is.

                Ctrl-C ends everything; the data stay.
                """.formatted(
                String.join("\n", stack.times().lines()),
                addresses.portal(),
                addresses.portal(),
                addresses.mail(),
                addresses.issuer(),
                addresses.management(),
                Secrets.DEMONSTRATION,
                Stream.of(Demonstration.values()).map(Demonstration::line).collect(Collectors.joining("\n")));
    }
}
