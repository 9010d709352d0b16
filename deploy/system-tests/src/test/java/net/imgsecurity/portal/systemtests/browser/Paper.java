package net.imgsecurity.portal.systemtests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** What a page owes to whoever prints it, whatever their screen looks like. */
final class Paper {
    /** A4 without its margins, in CSS pixels. */
    private static final int WIDTH = 673;

    private static final String FAULTS = """
            () => {
              const found = [];
              const shown = element => element.checkVisibility({ visibilityProperty: true });
              const light = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number).map(part => part / 255)
                .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
                .reduce((sum, part, i) => sum + part * [.2126, .7152, .0722][i], 0);
              for (const pressed of document.querySelectorAll('nav, button, .button, input[type=submit], .banner, .foot')) {
                if (shown(pressed)) found.push('printed: ' + pressed.outerHTML.slice(0, 80));
              }
              if (!shown(document.querySelector('h1'))) found.push('without its title');
              for (const element of document.querySelectorAll('main *')) {
                const says = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                if (!says || !shown(element)) continue;
                const style = getComputedStyle(element);
                // Paper is white, and backgrounds are left out on it.
                if (1.05 / (light(style.color) + .05) < 4.5) found.push('too light: ' + element.outerHTML.slice(0, 80));
                if (element.matches('a') && !style.textDecorationLine.includes('underline')) found.push('no link to the eye: ' + element.outerHTML.slice(0, 80));
              }
              const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              if (beyond > 0) found.push('wider than the paper by ' + beyond + ' px');
              return found;
            }""";

    private Paper() {}

    /** Navigation and buttons are left out, text and links are dark and known as links, and nothing is cut off. */
    static void at(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        page.setViewportSize(WIDTH, Look.HIGH);
        try {
            Look.picture(page, name + "-printed");
            assertEquals(List.of(), page.evaluate(FAULTS), name);
        } finally {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(Look.WIDE, Look.HIGH);
        }
    }
}
