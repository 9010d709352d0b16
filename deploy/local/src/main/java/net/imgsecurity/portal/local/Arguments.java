package net.imgsecurity.portal.local;

import java.nio.file.Path;

/**
 * What a person asks of deploy/up; the script answers --help itself, before anything is built.
 *
 * @param offset added to each usual port
 * @param folder where the data are
 */
record Arguments(boolean fresh, int offset, Path folder) {
    /** @throws StartFailure naming what is not understood */
    static Arguments parse(String... words) {
        var fresh = false;
        var offset = 0;
        var folder = Path.of(".portal");
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--fresh" -> fresh = true;
                case "--port-offset" -> offset = number(words, ++i);
                case "--folder" -> folder = Path.of(value(words, ++i));
                default ->
                    throw new StartFailure("'" + words[i] + "' is not understood; deploy/up --help says what is.");
            }
        }
        return new Arguments(fresh, offset, folder);
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
