package net.imgsecurity.portal.web.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import net.imgsecurity.portal.personaldata.RecordView;
import net.imgsecurity.portal.web.frame.Words;

/** What a record says, in words of the page's language. */
@ApplicationScoped
public class RecordWords {
    /** One thing that it says. */
    public record Said(String label, String value) {}

    @Inject
    Words words;

    List<Said> says(RecordView record) {
        return record.content().entrySet().stream()
                .map(item -> new Said(words.say("record.item." + item.getKey()), value(item.getKey(), item.getValue())))
                .toList();
    }

    PositionMap.Compass compass() {
        return new PositionMap.Compass(
                words.say("location.north"),
                words.say("location.south"),
                words.say("location.east"),
                words.say("location.west"));
    }

    private String value(String item, String value) {
        return switch (item) {
            case "cause" -> words.say("record.cause." + value);
            case "direction" -> words.say("record.direction." + value);
            case "phone" -> words.phone(value);
            default -> value;
        };
    }
}
