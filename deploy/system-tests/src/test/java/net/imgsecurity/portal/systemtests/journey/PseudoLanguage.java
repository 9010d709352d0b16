package net.imgsecurity.portal.systemtests.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * In the pseudo-language each text of a bundle stands in brackets. What does not is somebody's data (which pages isolate with
 * {@code bdi} or mark as a value), a date, an address or a number; anything else was written into the page by hand.
 */
final class PseudoLanguage {
    private static final String FOREIGN = """
            () => {
              const ours = /^[\\s,:\\/↑↓-]*(⟦[^]*⟧[\\s,:\\/↑↓-]*)+$/;
              const data = /^[^\\p{L}]*$|@|UTC|^\\d{1,2} \\p{L}+ \\d{4}$/u;
              const found = [];
              const check = (what, text) => {
                const said = text.trim();
                if (said && !ours.test(said) && !data.test(said)) found.push(what + ': ' + said);
              };
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!parent.closest('bdi, .value, time, option, script, style, [data-label] > span:not(.tag)')) {
                  check(parent.tagName, walker.currentNode.data);
                }
              }
              for (const named of document.querySelectorAll('[aria-label]')) check('aria-label', named.getAttribute('aria-label'));
              for (const button of document.querySelectorAll('input[type=submit]')) check('button', button.value);
              for (const cell of document.querySelectorAll('[data-label]')) check('data-label', cell.dataset.label);
              check('title', document.title.split(' - ').pop());
              return found;
            }""";

    private PseudoLanguage() {}

    /** What is written on this page and comes from no bundle. */
    static List<String> foreign(Page page) {
        return ((List<?>) page.evaluate(FOREIGN)).stream().map(String::valueOf).toList();
    }
}
