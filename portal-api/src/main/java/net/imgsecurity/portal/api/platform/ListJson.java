package net.imgsecurity.portal.api.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.imgsecurity.portal.platform.Page;

/**
 * A part of a list.
 *
 * @param total how many there are in all; absent where that is not counted
 * @param links {@code previous} and {@code next} where there are such pages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListJson<T>(List<T> items, Total total, Map<String, String> links) {
    /** @param orMore whether counting stopped at this number */
    public record Total(int count, boolean orMore) {
        /** @param counted at most one more than the number where counting stops */
        public static Total of(int counted, int stopped) {
            return new Total(Math.min(counted, stopped), counted > stopped);
        }
    }

    /** The page as it is, with its neighbours under the same address and parameters. */
    public static <R, T> ListJson<T> of(
            Page<R> page, Function<R, T> shape, Total total, String path, Map<String, String> parameters) {
        var links = Links.to("self", path)
                .page("previous", path, parameters, page.previous())
                .page("next", path, parameters, page.next());
        return new ListJson<>(page.items().stream().map(shape).toList(), total, links.map());
    }
}
