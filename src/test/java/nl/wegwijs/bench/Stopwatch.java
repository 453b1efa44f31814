package nl.wegwijs.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints how long something takes, as a row of a table. */
final class Stopwatch {

    private static final int WARM_UP = 50;
    private static final int ROUNDS = 200;

    private Stopwatch() {}

    static void printHead() {
        System.out.println("| list | p50 ms | p95 ms |\n|---|---|---|");
    }

    static void measure(String list, Runnable work) {
        for (var round = 0; round < WARM_UP; round++) {
            work.run();
        }
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work.run();
            nanos[round] = System.nanoTime() - start;
        }
        print(list, nanos);
    }

    static void print(String list, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                list,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6);
    }
}
