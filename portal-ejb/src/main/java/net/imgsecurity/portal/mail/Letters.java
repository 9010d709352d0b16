package net.imgsecurity.portal.mail;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.imgsecurity.portal.mail.Letter.Content;
import net.imgsecurity.portal.mail.WrittenMail.Written;

/**
 * Puts mails in words: the template's two files inside the one layout. The templates of a class are all that is found by those
 * of that class (F4). What stands in for a value is escaped in HTML whatever it is.
 */
final class Letters {
    private static final String LAYOUT = "layout";

    /** Each keeps the templates that it has read. */
    private static final Map<MailClass, Configuration> CONFIGURATIONS = Arrays.stream(MailClass.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), each -> configuration(each.folder())));

    private final String portal;

    /** @param portal the public address, without a slash at its end */
    Letters(String portal) {
        this.portal = portal;
    }

    /**
     * What a mail says beside its template's words.
     *
     * @param organisation for which it is sent, as it is called
     * @param token of the link; null for a template without one
     * @param head of the organisation's audit log, which nobody can rewrite unseen when others hold it; null to say none
     */
    record Facts(String organisation, Map<String, Instant> times, String token, String head) {}

    Content write(MailTemplate template, String language, Facts facts) {
        var words = new MailWords(language);
        var values = frame(template, words, Subject.of(template, words));
        values.put("organisation", facts.organisation());
        values.put("head", facts.head() == null ? "" : facts.head());
        values.put(
                "times",
                facts.times().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, time -> words.time(time.getValue()))));
        template.link().ifPresent(purpose -> values.put("link", portal + purpose.page() + "?token=" + facts.token()));
        return new Content(
                Subject.of(template, words), fill(template, ".ftl", values), fill(template, ".ftlh", values));
    }

    /** The same of words that people wrote. */
    Content write(MailTemplate template, Written written) {
        var words = new MailWords(written.language());
        var subject = Subject.written(written.subject());
        var values = frame(template, words, subject);
        values.put("paragraphs", written.paragraphs());
        values.put("leaving", leaving(written));
        return new Content(subject, fill(template, ".ftl", values), fill(template, ".ftlh", values));
    }

    /** The address by which its reader leaves the list. */
    String leaving(Written written) {
        return portal + "/unsubscribe?token=" + written.token();
    }

    private Map<String, Object> frame(MailTemplate template, MailWords words, Subject subject) {
        var values = new HashMap<String, Object>();
        values.put("say", (TemplateMethodModelEx) arguments -> said(words, arguments));
        values.put("title", subject.text());
        values.put("mailClass", template.mailClass().folder());
        values.put("language", words.language());
        values.put("portal", portal);
        return values;
    }

    String fill(MailTemplate template, String ending, Map<String, Object> values) {
        return fill(template.mailClass(), template.key() + ending, values);
    }

    String fill(MailClass mailClass, String name, Map<String, Object> values) {
        var out = new StringWriter();
        try {
            CONFIGURATIONS.get(mailClass).getTemplate(name).process(values, out);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("template " + name, wrong);
        }
        return out.toString();
    }

    private static String said(MailWords words, List<?> arguments) {
        return words.say(
                String.valueOf(arguments.get(0)),
                arguments.stream().skip(1).map(String::valueOf).toArray());
    }

    private static Configuration configuration(String folder) {
        var all = new Configuration(Configuration.VERSION_2_3_34);
        all.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new ClassTemplateLoader(Letters.class, LAYOUT), new ClassTemplateLoader(Letters.class, folder)
        }));
        all.setDefaultEncoding("UTF-8");
        all.setRecognizeStandardFileExtensions(true);
        all.setLocalizedLookup(false);
        all.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        all.setLogTemplateExceptions(false);
        all.setWrapUncheckedExceptions(true);
        all.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return all;
    }
}
