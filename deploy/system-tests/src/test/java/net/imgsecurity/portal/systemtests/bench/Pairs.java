package net.imgsecurity.portal.systemtests.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Compares one contender with each other: in rounds, in which all have their turn in an order of chance. */
final class Pairs {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = Integer.getInteger("portal.bench.rounds", 40);
    private static final int TIMES = Integer.getInteger("portal.bench.times", 25);

    private Pairs() {}

    /** @return lines for people: the median of each, and the quartiles of the ratios of the first one to the others */
    static String compare(List<Contender> contenders) throws Exception {
        for (var one : contenders) {
            one.millis(WARM_UP);
        }
        var taken = new double[contenders.size()][ROUNDS];
        var order = new ArrayList<>(
                java.util.stream.IntStream.range(0, contenders.size()).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            for (int one : order) {
                taken[one][round] = contenders.get(one).millis(TIMES);
            }
        }
        var text = new StringBuilder();
        for (int one = 0; one < taken.length; one++) {
            text.append("%-40s %7.3f ms%n".formatted(contenders.get(one).name(), quantile(taken[one], 0.5)));
        }
        for (int other = 1; other < taken.length; other++) {
            var ratios = ratios(taken[0], taken[other]);
            text.append("%s : %s = %.2f (quartiles %.2f to %.2f)%n"
                    .formatted(
                            contenders.get(0).name(),
                            contenders.get(other).name(),
                            quantile(ratios, 0.5),
                            quantile(ratios, 0.25),
                            quantile(ratios, 0.75)));
        }
        return text + "%d rounds of %d each".formatted(ROUNDS, TIMES);
    }

    private static double[] ratios(double[] first, double[] other) {
        var ratios = new double[first.length];
        Arrays.setAll(ratios, round -> first[round] / other[round]);
        return ratios;
    }

    private static double quantile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
