package nl.wegwijs.shell.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The style of the public pages. It stands inside each page, which saves a slow phone a round trip; the pages' content
 * security policy allows exactly this text, by its hash.
 */
@Component
public class PageStyle {

    private final String css;
    private final String hash;

    PageStyle(@Value("classpath:/templates/pages/style.css") Resource file)
            throws IOException, NoSuchAlgorithmException {
        css = file.getContentAsString(StandardCharsets.UTF_8);
        var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    String css() {
        return css;
    }

    /** As it stands in a {@code style-src}. */
    public String hash() {
        return hash;
    }
}
