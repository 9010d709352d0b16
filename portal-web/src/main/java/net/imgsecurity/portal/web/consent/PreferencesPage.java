package net.imgsecurity.portal.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.consent.Channel;
import net.imgsecurity.portal.consent.Choice;
import net.imgsecurity.portal.consent.ConsentView;
import net.imgsecurity.portal.consent.Decision;
import net.imgsecurity.portal.consent.Preferences;
import net.imgsecurity.portal.consent.PreferencesView;
import net.imgsecurity.portal.consent.Shown;
import net.imgsecurity.portal.consent.Source;
import net.imgsecurity.portal.consent.Topic;
import net.imgsecurity.portal.consent.Wish;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ErrorMessages;
import net.imgsecurity.portal.web.frame.ListPage;

/**
 * What one wants to be told, and how, in one table (F3). Decided is only what was ticked or unticked since the page was shown, so
 * that an old tab takes back nothing that was decided in another one.
 */
@Named
@RequestScoped
@Obligation({"A10", "F3", "F4", "F5"})
public class PreferencesPage extends ListPage<ConsentView> {
    private static final String HERE = "/preferences?faces-redirect=true&saved=";
    private static final String SHOWN = "shown";
    private static final String WORDING = "wording";

    @Inject
    Preferences preferences;

    @Inject
    ConsentWords words;

    @Inject
    ErrorMessages messages;

    @Inject
    HttpServletRequest request;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private PreferencesView view;
    private String saved;

    /** Called by the page once it has its parameters: a browser's signal is heard here (C1). */
    public void open() {
        if ("1".equals(request.getHeader("Sec-GPC"))) {
            preferences.heardSignal(words.shown().language());
        }
        getTicked();
    }

    public PreferencesView getView() {
        if (view == null) {
            view = preferences.mine();
        }
        return view;
    }

    public List<Topic> getTopics() {
        return Topic.marketing();
    }

    public List<Channel> getChannels() {
        return Channel.offered();
    }

    public Choice getCalls() {
        return new Choice(Topic.CALL_RECORDING, Channel.PHONE);
    }

    public Choice choice(Topic topic, Channel channel) {
        return new Choice(topic, channel);
    }

    public String key(Choice choice) {
        return choice.topic() + "." + choice.channel();
    }

    /** By {@link #key}: as it stands, until a form says otherwise. */
    public Map<String, Boolean> getTicked() {
        if (ticked.isEmpty()) {
            all().forEach(choice -> ticked.put(key(choice), getView().allows(choice)));
        }
        return ticked;
    }

    /** What was ticked when the page was shown, for the form to say when it is sent. */
    public String getShown() {
        return all().filter(getView()::allows).map(this::key).collect(Collectors.joining(","));
    }

    public String save() {
        var before = request.getParameter(SHOWN) == null
                ? Set.<String>of()
                : Stream.of(request.getParameter(SHOWN).split(",")).collect(Collectors.toSet());
        var wishes = new ArrayList<Wish>();
        all().forEach(choice -> {
            boolean now = ticked.getOrDefault(key(choice), false);
            if (now != before.contains(key(choice))) {
                wishes.add(new Wish(choice, now ? Decision.GIVEN : Decision.WITHDRAWN));
            }
        });
        return messages.unlessRefused(
                () -> preferences.save(
                        wishes, new Shown(wording(), words.shown().language()), Source.PAGE),
                HERE + "choices");
    }

    public String withdrawAll() {
        return messages.unlessRefused(
                () -> preferences.withdrawAll(words.shown().language(), Source.PAGE), HERE + "all");
    }

    private int wording() {
        try {
            return Integer.parseInt(String.valueOf(request.getParameter(WORDING)));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static Stream<Choice> all() {
        return Stream.of(Topic.values())
                .flatMap(topic -> topic.channels().stream().map(channel -> new Choice(topic, channel)));
    }

    @Override
    protected Page<ConsentView> read(String cursor) {
        return preferences.history(cursor);
    }

    /** What was done a moment ago: {@code choices}, {@code all}, or nothing. */
    public String getSaved() {
        return "choices".equals(saved) || "all".equals(saved) ? saved : "";
    }

    public void setSaved(String saved) {
        this.saved = saved;
    }
}
