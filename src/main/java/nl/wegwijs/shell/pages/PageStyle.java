package nl.wegwijs.shell.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.shared.i18n.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The style of the public pages, and the font of the page's own script: other scripts, such as those on the buttons of
 * the languages, use the system's fonts. It stands inside each page, which saves a slow phone a round trip; the pages'
 * content security policy allows exactly these texts, by their hashes.
 */
@Component
public class PageStyle {

    private final String css;
    private final String arabic;
    private final String ethiopic;
    private final String hashes;

    PageStyle(
            @Value("classpath:/templates/pages/style.css") Resource style,
            @Value("classpath:/templates/pages/font-arabic.css") Resource arabic,
            @Value("classpath:/templates/pages/font-ethiopic.css") Resource ethiopic)
            throws IOException, NoSuchAlgorithmException {
        this.css = style.getContentAsString(StandardCharsets.UTF_8);
        this.arabic = arabic.getContentAsString(StandardCharsets.UTF_8);
        this.ethiopic = ethiopic.getContentAsString(StandardCharsets.UTF_8);
        var sha256 = MessageDigest.getInstance("SHA-256");
        hashes = Stream.of(this.css, this.arabic, this.ethiopic)
                .map(text -> sha256.digest(text.getBytes(StandardCharsets.UTF_8)))
                .map(digest -> "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .collect(Collectors.joining(" "));
    }

    String css() {
        return css;
    }

    /** Declares the font of the language's script; empty where the system's fonts do. */
    String font(Language language) {
        return switch (language.script()) {
            case ARABIC -> arabic;
            case ETHIOPIC -> ethiopic;
            case LATIN, CYRILLIC -> "";
        };
    }

    /** As they stand in a {@code style-src}. */
    public String hashes() {
        return hashes;
    }
}
