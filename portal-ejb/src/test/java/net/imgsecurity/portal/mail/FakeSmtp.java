package net.imgsecurity.portal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that can be told how to behave; what it was sent stands in it byte for byte (as ISO 8859-1). */
final class FakeSmtp {
    /** What it does. */
    enum Mood {
        TAKES,
        BUSY,
        KNOWS_NO_SUCH_MAILBOX,
        WANTS_NO_SUCH_MAIL,
        DISLIKES_THE_SENDER,
        CLOSES,
        CLOSES_AT_THE_SENDER,
        CLOSES_AT_THE_MAILBOX,
        CLOSES_AFTER_THE_DATA,
        SAYS_NOTHING,
        FALLS_SILENT_AFTER_THE_DATA
    }

    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> messages = new CopyOnWriteArrayList<>();
    volatile Mood mood = Mood.TAKES;
    private final ServerSocket listener;

    FakeSmtp() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        daemon(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (true) {
            try {
                var caller = listener.accept();
                daemon(() -> serve(caller));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            if (mood == Mood.SAYS_NOTHING) {
                in.readLine();
                return;
            }
            say(caller, mood == Mood.CLOSES ? "421 closing" : "220 fake ESMTP");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                commands.add(line);
                answer(caller, in, line);
            }
        } catch (IOException gone) {
            commands.add("(gone)");
        }
    }

    private void answer(Socket caller, BufferedReader in, String line) throws IOException {
        var verb = line.length() < 4 ? line : line.substring(0, 4);
        switch (verb) {
            case "EHLO" -> say(caller, "250 fake");
            case "MAIL" ->
                say(
                        caller,
                        switch (mood) {
                            case DISLIKES_THE_SENDER -> "550 5.7.1 not you";
                            case CLOSES_AT_THE_SENDER -> "421 4.3.2 closing";
                            default -> "250 well";
                        });
            case "RCPT" ->
                say(
                        caller,
                        switch (mood) {
                            case BUSY -> "451 4.7.1 greylisted";
                            case KNOWS_NO_SUCH_MAILBOX -> "550 5.1.1 nobody";
                            case CLOSES_AT_THE_MAILBOX -> "421 4.7.0 too many for this one";
                            default -> "250 well";
                        });
            case "DATA" -> take(caller, in);
            case "QUIT" -> say(caller, "221 bye");
            default -> say(caller, "500 what");
        }
    }

    private void take(Socket caller, BufferedReader in) throws IOException {
        say(caller, "354 go");
        var message = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            message.append(line).append("\r\n");
        }
        messages.add(message.toString());
        if (mood == Mood.FALLS_SILENT_AFTER_THE_DATA) {
            in.readLine();
        } else {
            say(
                    caller,
                    switch (mood) {
                        case WANTS_NO_SUCH_MAIL -> "554 5.6.0 no";
                        case CLOSES_AFTER_THE_DATA -> "421 4.7.0 not this one now";
                        default -> "250 taken";
                    });
        }
    }

    private static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
