package net.imgsecurity.portal.web.personaldata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.personaldata.RecordView;

/**
 * Positions on a net of latitudes and longitudes, drawn by ourselves: who is looked for is told to no map service. One degree
 * is as wide as it is high, and the frame is as large as the positions need.
 *
 * @param points the newest first
 * @param land where the outline of all land lies; null where so little is shown that it would mislead
 */
public record PositionMap(List<Point> points, List<Line> parallels, List<Line> meridians, Land land) {
    /** Of the drawing, in its own units. */
    static final double WIDTH = 720;

    static final double HEIGHT = 360;

    private static final double[] STEPS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60};
    private static final double SMALLEST = 0.004;
    private static final int LINES = 6;

    /** In degrees across: the outline is some kilometres wrong. */
    private static final double COARSE = 10;

    /** @param number in the list, from 1 */
    public record Point(int number, String x, String y, String latitude, String longitude) {}

    /** @param at where it crosses the frame */
    public record Line(String at, String label) {}

    /** From longitude -180, latitude 90, in the drawing's units. */
    public record Land(String x, String y, String width, String height) {}

    /** The letters of the four directions in the language of the page. */
    record Compass(String north, String south, String east, String west) {
        private String latitude(double degrees, int digits) {
            return label(degrees, digits, degrees < 0 ? south : north);
        }

        private String longitude(double degrees, int digits) {
            return label(degrees, digits, degrees < 0 ? west : east);
        }

        private static String label(double degrees, int digits, String letter) {
            return String.format(Locale.ROOT, "%." + digits + "f\u00b0 %s", Math.abs(degrees), letter);
        }
    }

    private record Position(double latitude, double longitude) {}

    static PositionMap of(List<RecordView> records, Compass compass) {
        var positions = records.stream()
                .filter(record -> record.content().containsKey("latitude"))
                .map(record -> new Position(degrees(record, "latitude"), degrees(record, "longitude")))
                .toList();
        if (positions.isEmpty()) {
            return new PositionMap(List.of(), List.of(), List.of(), null);
        }
        return new Frame(positions, compass).drawn(positions);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    private static double degrees(RecordView record, String item) {
        return Double.parseDouble(record.content().get(item));
    }

    /** What part of the earth is shown. */
    private static final class Frame {
        private final double west;
        private final double north;
        private final double across;
        private final double down;
        private final Compass compass;

        Frame(List<Position> positions, Compass compass) {
            this.compass = compass;
            var longitudes = positions.stream().mapToDouble(Position::longitude).summaryStatistics();
            var latitudes = positions.stream().mapToDouble(Position::latitude).summaryStatistics();
            // Some room round the outermost ones; twice as wide as high, as the drawing is.
            double wide = (longitudes.getMax() - longitudes.getMin()) * 1.3;
            double high = (latitudes.getMax() - latitudes.getMin()) * 1.3;
            down = Math.min(180, Math.max(SMALLEST, Math.max(high, wide * HEIGHT / WIDTH)));
            across = down * WIDTH / HEIGHT;
            west = (longitudes.getMax() + longitudes.getMin() - across) / 2;
            north = (latitudes.getMax() + latitudes.getMin() + down) / 2;
        }

        PositionMap drawn(List<Position> positions) {
            var points = new ArrayList<Point>();
            for (var position : positions) {
                points.add(new Point(
                        points.size() + 1,
                        text(x(position.longitude())),
                        text(y(position.latitude())),
                        compass.latitude(position.latitude(), 5),
                        compass.longitude(position.longitude(), 5)));
            }
            return new PositionMap(points, parallels(), meridians(), land());
        }

        private Land land() {
            return across < COARSE
                    ? null
                    : new Land(text(x(-180)), text(y(90)), text(360 / across * WIDTH), text(180 / down * HEIGHT));
        }

        private List<Line> parallels() {
            var lines = new ArrayList<Line>();
            for (long i = (long) Math.ceil((north - down) / step()); i * step() <= north; i++) {
                if (Math.abs(i * step()) <= 90) {
                    lines.add(new Line(text(y(i * step())), compass.latitude(i * step(), digits())));
                }
            }
            return lines;
        }

        private List<Line> meridians() {
            var lines = new ArrayList<Line>();
            for (long i = (long) Math.ceil(west / step()); i * step() <= west + across; i++) {
                if (Math.abs(i * step()) <= 180) {
                    lines.add(new Line(text(x(i * step())), compass.longitude(i * step(), digits())));
                }
            }
            return lines;
        }

        private double step() {
            for (var step : STEPS) {
                if (across / step <= LINES) {
                    return step;
                }
            }
            return STEPS[STEPS.length - 1];
        }

        private int digits() {
            return Math.max(0, (int) Math.ceil(-Math.log10(step())));
        }

        private double x(double longitude) {
            return (longitude - west) / across * WIDTH;
        }

        private double y(double latitude) {
            return (north - latitude) / down * HEIGHT;
        }

        private static String text(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
