package net.imgsecurity.portal.web.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.imgsecurity.portal.personaldata.RecordView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where on the map a position stands. */
@Tag("B3")
class PositionMapTest {
    private static final long SEED = 20261126;

    @Test
    void putsNorthUpAndEastToTheRight() {
        var map = drawn(at("60", "10"), at("58", "12"));
        var first = map.points().get(0);
        var second = map.points().get(1);
        assertTrue(number(first.y()) < number(second.y()) && number(first.x()) < number(second.x()), map::toString);
        assertEquals("60.00000\u00b0 N", first.latitude());
        assertEquals("12.00000\u00b0 E", second.longitude());
    }

    @Test
    void keepsEveryPositionInsideTheFrameOnAnyScaleWithLinesToReadItBy() {
        var random = new Random(SEED);
        for (int scale = 0; scale < 9; scale++) {
            var reach = 180 / Math.pow(10, scale);
            var map = drawn(IntStream.range(0, 20)
                    .mapToObj(i -> at(
                            "%.6f".formatted((random.nextDouble() - .5) * reach),
                            "%.6f".formatted((random.nextDouble() - .5) * 2 * reach)))
                    .toArray(RecordView[]::new));
            for (var point : map.points()) {
                assertTrue(number(point.x()) >= 0 && number(point.x()) <= PositionMap.WIDTH, map::toString);
                assertTrue(number(point.y()) >= 0 && number(point.y()) <= PositionMap.HEIGHT, map::toString);
            }
            assertTrue(map.meridians().size() >= 2 && map.meridians().size() <= 7, map::toString);
            assertTrue(map.parallels().size() <= 7, map::toString);
            assertEquals(
                    map.meridians().size(),
                    map.meridians().stream()
                            .map(PositionMap.Line::label)
                            .distinct()
                            .count());
        }
    }

    /** East is O in German, and west in French. */
    @Test
    void namesTheDirectionsAsTheLanguageDoes() {
        var german = PositionMap.of(List.of(at("60", "10")), new PositionMap.Compass("N", "S", "O", "W"));
        assertEquals("10.00000\u00b0 O", german.points().get(0).longitude());
        assertTrue(german.meridians().get(0).label().endsWith("O"), german::toString);
    }

    @Test
    void isEmptyWithoutPositions() {
        assertTrue(drawn(record(Map.of("cause", "CONTACT"))).isEmpty());
    }

    @Test
    void showsASinglePositionInTheMiddle() {
        var point = drawn(at("-33.9", "18.4")).points().get(0);
        assertEquals("360.0", point.x());
        assertEquals("180.0", point.y());
        assertEquals("33.90000\u00b0 S", point.latitude());
    }

    /** Where Oslo stands on the outline, whose 3600 by 1800 units are tenths of degrees. */
    @Test
    void laysTheLandUnderThePositionsWhereItIsNotTooCoarse() {
        var map = drawn(at("60", "10"), at("-30", "20"));
        var land = map.land();
        var x = number(land.x()) + (10 + 180) / 360.0 * number(land.width());
        var y = number(land.y()) + (90 - 60) / 180.0 * number(land.height());
        assertEquals(number(map.points().get(0).x()), x, 1);
        assertEquals(number(map.points().get(0).y()), y, 1);
        assertNull(drawn(at("60", "10"), at("61", "11")).land());
    }

    private static PositionMap drawn(RecordView... records) {
        return PositionMap.of(List.of(records), new PositionMap.Compass("N", "S", "E", "W"));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static RecordView at(String latitude, String longitude) {
        return record(Map.of("latitude", latitude, "longitude", longitude));
    }

    private static RecordView record(Map<String, String> content) {
        return new RecordView(UUID.randomUUID(), "POSITION", Instant.EPOCH, Instant.EPOCH, "tracker", "1", content);
    }
}
