package nl.wegwijs.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.wegwijs.testing.BrowserIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 200 MB, twenty times what the import takes. */
class LargeFileBrowserIT extends BrowserIT {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGE = 200 * MEGABYTE;

    /** The 10 MB that the import looks at, and what is under way meanwhile. */
    private static final long MOST_TAKEN = 40 * MEGABYTE;

    @TempDir
    private Path folder;

    @Test
    void theBrowserSaysInTheOwnLanguageThatItIsTooBigAndSendsNothing() throws IOException {
        var page = importScreen();
        page.onRequest(request -> assertThat(request.url())
                .as("what is asked for after the choice")
                .doesNotContain("/upload"));
        var file = folder.resolve("people.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(LARGE);
        }
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        page.locator("text=Het bestand is niet aangenomen: Dit bestand is te groot.")
                .waitFor();
        screenshot(page, "import-too-large");
    }

    @Test
    void thePortalStopsReadingWhereNoBrowserStopsItAndSaysSo() {
        var page = importScreen();
        var sent = new AtomicLong();
        var upload = HttpRequest.newBuilder(URI.create(portalAddress() + "/" + uploadAddress(page)))
                .header("Cookie", cookies(page))
                .header("X-Filename", "people.csv")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Rows(sent)))
                .build();
        page.locator("vaadin-upload").evaluate("upload => upload.dispatchEvent(new CustomEvent('upload-start'))");
        send(upload);
        assertThat(sent.get()).isBetween(10 * MEGABYTE, MOST_TAKEN);
        page.locator("text=Het bestand is groter dan 10 MB.").waitFor();
    }

    @Test
    void noOtherRequestMayBeThatLarge() {
        var page = importScreen();
        var sent = new AtomicLong();
        var request = HttpRequest.newBuilder(URI.create(portalAddress() + "/?v-r=uidl&v-uiId=0"))
                .header("Cookie", cookies(page))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Rows(sent)))
                .build();
        send(request);
        assertThat(sent.get()).isLessThan(MOST_TAKEN);
        open(page, "/staff/people/import");
    }

    private Page importScreen() {
        var page = laptop();
        signIn(page, "admin");
        open(page, "/language/nl?to=/staff/people/import");
        return page;
    }

    /** The portal hangs up before it has everything: whether its answer still comes through is a matter of luck. */
    private static void send(HttpRequest request) {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .handle((answer, hungUp) -> answer == null || answer.statusCode() >= 400)
                    .join();
        }
    }

    private static String uploadAddress(Page page) {
        return (String) page.locator("vaadin-upload").evaluate("upload => upload.target");
    }

    private static String cookies(Page page) {
        return page.context().cookies(portalAddress()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** A file that nobody has to keep: the same line over and over, and how much of it was taken. */
    private static final class Rows extends InputStream {

        private final AtomicLong sent;

        Rows(AtomicLong sent) {
            this.sent = sent;
        }

        @Override
        public int read() {
            var at = sent.getAndIncrement();
            return at >= LARGE ? -1 : at % 10 == 9 ? '\n' : 'a';
        }
    }
}
