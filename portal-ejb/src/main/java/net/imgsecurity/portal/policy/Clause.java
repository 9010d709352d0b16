package net.imgsecurity.portal.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a version of the policy that can be pointed at.
 *
 * @param id the same in each version that has the clause; its anchor on the page
 * @param level 2 for a chapter, 3 below it
 * @param heading null for one that has none of its own
 * @param lines as they are written, without the heading; one that begins with "- " is an item of a list
 */
public record Clause(String id, int level, String heading, List<String> lines) {
    static final String ITEM = "- ";

    /** Lines that stand together: paragraphs one by one, items of a list as one list. */
    public List<Block> blocks() {
        return Block.of(lines);
    }

    /** @param items of a list, or the single paragraph */
    public record Block(boolean list, List<String> items) {
        static List<Block> of(List<String> lines) {
            var blocks = new ArrayList<Block>();
            for (var line : lines) {
                var item = line.startsWith(ITEM);
                var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
                if (item && last != null && last.list()) {
                    last.items().add(line.substring(ITEM.length()));
                } else {
                    blocks.add(new Block(item, new ArrayList<>(List.of(item ? line.substring(ITEM.length()) : line))));
                }
            }
            return List.copyOf(blocks);
        }
    }
}
