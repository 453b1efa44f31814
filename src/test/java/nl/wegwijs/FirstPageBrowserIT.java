package nl.wegwijs;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wegwijs.testing.BrowserIT;
import org.junit.jupiter.api.Test;

/** What a cheap phone on a slow line waits for: few bytes, and few requests that wait for each other. */
class FirstPageBrowserIT extends BrowserIT {

    private static final String FOR_A_YEAR = "max-age=31536000";

    /**
     * Loaded three times with an empty cache. What has to wait for something else waits every time; on a busy machine
     * something may also begin a moment late by chance, which looks like a stage more.
     */
    @Test
    void theFirstScreenOfANewcomerIsSmallAndComesInFewStages() {
        var page = phone();
        signIn(page, "amina");
        var fewest = Integer.MAX_VALUE;
        for (var time = 0; time < 3; time++) {
            var transfers = load(page, "/my");
            var bytes = transfers.stream()
                    .filter(transfer -> !transfer.isFont())
                    .mapToLong(Transfer::bytes)
                    .sum();
            print("First screen of a newcomer, fonts not counted", bytes, stages(transfers), transfers);
            assertThat(bytes).isBetween(50_000L, 160_000L);
            fewest = Math.min(fewest, stages(transfers));
        }
        assertThat(fewest).isBetween(2, 4);
    }

    @Test
    void theStartPageIsSmall() {
        var transfers = load(phone(), "/");

        var bytes = transfers.stream().mapToLong(Transfer::bytes).sum();
        print("Start page", bytes, stages(transfers), transfers);
        assertThat(bytes).isLessThanOrEqualTo(50_000);
    }

    @Test
    void theBrowserKeepsFilesForAYearAndScreensNotAtAll() {
        var page = phone();
        signIn(page, "amina");
        var transfers = load(page, "/my");

        assertThat(transfers)
                .filteredOn(transfer -> transfer.url().contains("/VAADIN/build/") || transfer.isFont())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.cacheControl()).contains(FOR_A_YEAR, "immutable"));
        assertThat(transfers)
                .filteredOn(transfer -> transfer.type().equals("Document"))
                .isNotEmpty()
                .allSatisfy(screen -> assertThat(screen.cacheControl()).isEqualTo("no-store"));
    }

    /** What came over the line for one address. Times are seconds of one clock. */
    private record Transfer(String url, String type, String cacheControl, double start, double end, long bytes) {

        boolean isFont() {
            return type.equals("Font");
        }
    }

    private List<Transfer> load(Page page, String address) {
        var devTools = page.context().newCDPSession(page);
        var transfers = listen(devTools);
        devTools.send("Network.enable");
        devTools.send("Network.clearBrowserCache");
        open(page, address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        devTools.detach();
        return transfers;
    }

    private static List<Transfer> listen(CDPSession devTools) {
        var started = new HashMap<String, JsonObject>();
        var answered = new HashMap<String, JsonObject>();
        var transfers = new ArrayList<Transfer>();
        devTools.on("Network.requestWillBeSent", event -> started.put(id(event), event));
        devTools.on("Network.responseReceived", event -> answered.put(id(event), event));
        devTools.on("Network.loadingFinished", event -> {
            var start = started.get(id(event));
            var answer = answered.get(id(event));
            if (start != null && answer != null) {
                transfers.add(transfer(start, answer, event));
            }
        });
        return transfers;
    }

    private static Transfer transfer(JsonObject started, JsonObject answered, JsonObject finished) {
        var response = answered.getAsJsonObject("response");
        var headers = new HashMap<String, String>();
        response.getAsJsonObject("headers")
                .entrySet()
                .forEach(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().getAsString()));
        return new Transfer(
                response.get("url").getAsString(),
                answered.get("type").getAsString(),
                headers.getOrDefault("cache-control", ""),
                started.get("timestamp").getAsDouble(),
                finished.get("timestamp").getAsDouble(),
                finished.get("encodedDataLength").getAsLong());
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    /** The longest row of requests of which each starts when the one before has ended. Nothing waits for a font. */
    private static int stages(List<Transfer> transfers) {
        Map<Transfer, Integer> stage = new HashMap<>();
        for (var transfer : byStart(transfers)) {
            if (transfer.isFont()) {
                continue;
            }
            var before = stage.entrySet().stream()
                    .filter(earlier -> earlier.getKey().end() <= transfer.start())
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            stage.put(transfer, before + 1);
        }
        return stage.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static List<Transfer> byStart(List<Transfer> transfers) {
        return transfers.stream().sorted(comparingDouble(Transfer::start)).toList();
    }

    private static void print(String what, long bytes, int stages, List<Transfer> transfers) {
        System.out.printf(Locale.ROOT, "%s: %.1f KB in %d stages%n", what, bytes / 1000.0, stages);
        var begin = transfers.stream().mapToDouble(Transfer::start).min().orElse(0);
        for (var transfer : byStart(transfers)) {
            System.out.printf(
                    Locale.ROOT,
                    "  %6.1f KB  %4.0f to %4.0f ms  %s %s%n",
                    transfer.bytes() / 1000.0,
                    (transfer.start() - begin) * 1000,
                    (transfer.end() - begin) * 1000,
                    transfer.type(),
                    transfer.url().replace(portalAddress(), ""));
        }
    }
}
