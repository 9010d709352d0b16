package net.imgsecurity.portal.systemtests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every page owes to everybody, wide and narrow, light and dark: axe finds nothing against WCAG 2.2 AA in it, and it does
 * not scroll sideways. Each page, or state of one, is looked at once in a run, and its pictures are in target/screenshots.
 */
final class Look {
    static final int WIDE = 1280;
    static final int HIGH = 800;
    private static final int NARROW = 360;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Look() {}

    /** Leaves the page wide and light, and whatever was typed where it is. */
    static void at(Page page, String name) {
        if (!SEEN.add(name)) {
            return;
        }
        var found = new ArrayList<String>();
        for (var width : List.of(NARROW, WIDE)) {
            for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.setViewportSize(width, HIGH);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var view = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                picture(page, view);
                sideways(page).forEach(problem -> found.add(view + ": " + problem));
                if (width == NARROW) {
                    nameless(page).forEach(problem -> found.add(view + ": " + problem));
                }
                barriers(page).forEach(problem -> found.add(view + ": " + problem));
            }
        }
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    /** On a telephone alone and light: for a page in a language whose words are long. */
    static void narrow(Page page, String name) {
        page.setViewportSize(NARROW, HIGH);
        picture(page, name + "-" + NARROW);
        assertEquals(List.of(), sideways(page), name);
    }

    static void picture(Page page, String view) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(view + ".png"))
                .setFullPage(true));
    }

    private static List<String> sideways(Page page) {
        var beyond = ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        return beyond > 0 ? List.of("scrolls sideways by " + beyond + " px") : List.of();
    }

    /** Where there is no room for a table's headings, each value says what it is. */
    private static List<String> nameless(Page page) {
        var count = ((Number) page.evaluate("() => [...document.querySelectorAll('td[data-label]')]"
                        + ".filter(cell => getComputedStyle(cell).display !== 'none'"
                        + " && getComputedStyle(cell, '::before').content === 'none').length"))
                .intValue();
        return count > 0 ? List.of(count + " values without a label") : List.of();
    }

    private static List<String> barriers(Page page) {
        // Legacy: our pages have no frames, and the other mode opens a page of its own for each run.
        var results = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        return results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
                .toList();
    }
}
