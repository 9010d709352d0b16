package net.imgsecurity.portal.local;

import java.nio.file.Path;

/**
 * What a person asks of deploy/up.
 *
 * @param offset added to each usual port
 * @param folder where the data are
 */
record Arguments(boolean help, boolean fresh, int offset, Path folder) {
    static final String HELP = """
            Starts the portal on this machine, with everything it needs, and keeps it running until Ctrl-C.

            deploy/up [--fresh] [--port-offset N] [--help]

              --fresh           forget all data of earlier runs and start over
              --port-offset N   add N to each port that has no variable of its own

            Everything listens on 127.0.0.1. Data and logs are in .portal/ (logs in .portal/log/).

            Ports:     PORTAL_PORT 8080, PORTAL_MANAGEMENT_PORT 8081, PORTAL_IDP_PORT 8180,
                       PORTAL_IDP_MANAGEMENT_PORT 8190, PORTAL_DB_PORT 8306, PORTAL_SMTP_PORT 8125,
                       PORTAL_MAIL_PORT 8126
            Database:  a MySQL of your own instead of the embedded MariaDB, when these are set:
                       PORTAL_DB_URL, PORTAL_DB_USER, PORTAL_DB_PASSWORD (the application's user, no DDL),
                       PORTAL_DB_OWNER_USER, PORTAL_DB_OWNER_PASSWORD (the schema's owner, for migrations)
            """;

    /** @throws StartFailure naming what is not understood */
    static Arguments parse(String... words) {
        var help = false;
        var fresh = false;
        var offset = 0;
        var folder = Path.of(".portal");
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--help", "-h" -> help = true;
                case "--fresh" -> fresh = true;
                case "--port-offset" -> offset = number(words, ++i);
                case "--folder" -> folder = Path.of(value(words, ++i));
                default ->
                    throw new StartFailure("'" + words[i] + "' is not understood; deploy/up --help says what is.");
            }
        }
        return new Arguments(help, fresh, offset, folder);
    }

    private static int number(String[] words, int index) {
        var text = value(words, index);
        if (!text.matches("[0-9]{1,5}")) {
            throw new StartFailure(words[index - 1] + " needs a number of 0 or more, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static String value(String[] words, int index) {
        if (index == words.length) {
            throw new StartFailure(words[index - 1] + " needs a value");
        }
        return words[index];
    }
}
