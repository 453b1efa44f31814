package nl.wegwijs.workshop.certificate;

import java.util.Arrays;
import java.util.Locale;
import nl.wegwijs.shared.i18n.Language;

/** How long certificates take to draw. See docs/benchmarks.md. */
final class CertificateBench {

    private static final int ROUNDS = 40;
    private static final int GROUP = 30;

    private CertificateBench() {}

    static void main() {
        System.out.println("| certificates | language | p50 ms | p95 ms | KB |\n|---|---|---|---|---|");
        for (var people : new int[] {1, GROUP}) {
            for (var language : new Language[] {Language.AR, Language.TI, Language.UK}) {
                measure(people, language);
            }
        }
        System.exit(0);
    }

    private static void measure(int people, Language language) {
        var nanos = new long[ROUNDS];
        var size = 0;
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var start = System.nanoTime();
            size = SampleCertificates.ofGroup(language, people).length;
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.0f | %.0f | %d |%n",
                people,
                language.code(),
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 95 / 100] / 1e6,
                size / 1000);
    }
}
