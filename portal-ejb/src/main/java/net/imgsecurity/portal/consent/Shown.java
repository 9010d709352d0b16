package net.imgsecurity.portal.consent;

/**
 * The words that somebody had before them when they decided.
 *
 * @param wording their version
 * @param language the code of a {@link net.imgsecurity.portal.platform.Language}
 */
public record Shown(int wording, String language) {
    /** Those in force, in this language if we ask in it. */
    public static Shown now(String language) {
        return new Shown(Wordings.CURRENT, Wordings.language(language));
    }

    public String name(Topic topic) {
        return Wordings.text(this, "topic." + topic);
    }

    /** What comes with it. */
    public String says(Topic topic) {
        return Wordings.text(this, "topic." + topic + ".says");
    }

    /** What stops when it is withdrawn (A10, E7). */
    public String stops(Topic topic) {
        return Wordings.text(this, "topic." + topic + ".stops");
    }

    public String name(Channel channel) {
        return Wordings.text(this, "channel." + channel);
    }

    /** What a withdrawal never stops (F4), and that it changes nothing about the past (E7). */
    public String goesOn() {
        return Wordings.text(this, "goes-on");
    }

    /** What is agreed to, in one sentence. */
    public String sentence(Choice choice) {
        var pattern = choice.topic() == Topic.CALL_RECORDING ? "sentence.calls" : "sentence";
        return Wordings.text(this, pattern, name(choice.topic()), name(choice.channel()), says(choice.topic()));
    }
}
