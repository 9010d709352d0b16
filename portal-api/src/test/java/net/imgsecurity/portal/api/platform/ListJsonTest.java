package net.imgsecurity.portal.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;
import org.junit.jupiter.api.Test;

class ListJsonTest {
    @Test
    void leadsToTheNextPageUnderTheSameParameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("sort", "-name");
        parameters.put("limit", null);
        parameters.put("employeeNumber", "A/1");
        var list = ListJson.of(
                new Page<>(List.of("a"), null, "x="), Function.identity(), null, "/organisation/people", parameters);
        assertEquals(
                "/api/v1/organisation/people?sort=-name&employeeNumber=A%2F1&cursor=x%3D",
                list.links().get("next"));
        assertFalse(list.links().containsKey("previous"));
    }

    @Test
    void saysMoreThanWhereCountingStops() {
        assertEquals(new ListJson.Total(1000, true), ListJson.Total.of(1001, 1000));
        assertEquals(new ListJson.Total(1000, false), ListJson.Total.of(1000, 1000));
    }

    @Test
    void takesALimitInDigitsOnly() {
        assertEquals(50, Limit.of(null));
        assertEquals(7, Limit.of("7"));
        assertEquals(400, assertThrows(Invalid.class, () -> Limit.of("many")).status());
    }
}
