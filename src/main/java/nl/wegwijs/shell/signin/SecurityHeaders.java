package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.shell.pages.PageStyle;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** The headers of every answer: what a browser may load, and what it may keep. */
@Component
class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    /**
     * For the app. Vaadin 25.2 starts from inline scripts and evaluates the calls its server sends; the code of this
     * portal does neither, so these two words can go as soon as Vaadin can do without.
     */
    private static final String APP = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String POLICY = "Content-Security-Policy";

    private final String page;

    SecurityHeaders(PageStyle style, SignInProperties properties) {
        // A sign-out form is answered with a redirect to the provider, and browsers count that as the form's target.
        var providers = Stream.of(properties.newcomer(), properties.staff())
                .filter(SignInProperties.Side::isConfigured)
                .map(side -> origin(URI.create(side.issuerUri())))
                .distinct()
                .collect(Collectors.joining(" "));
        page = String.join(
                "; ",
                "default-src 'none'",
                "style-src " + style.hash(),
                "img-src 'self' data:",
                ("form-action 'self' " + providers).strip(),
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy ->
                        policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(this::writePolicy)
                .addHeaderWriter(SecurityHeaders::writeCaching);
    }

    private void writePolicy(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, isApp(request, response) ? APP : page);
    }

    /** Vaadin serves the app's screens; an error page in their place is a plain page. */
    private static boolean isApp(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        return response.getStatus() < 400
                && (path.equals("/my")
                        || path.equals("/staff")
                        || path.startsWith("/my/")
                        || path.startsWith("/staff/"));
    }

    /** Runs when the answer is about to go out, after Vaadin has said "one hour" about its files. */
    private static void writeCaching(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        var hashed = path.startsWith("/VAADIN/build/") || request.getParameter("v-c") != null;
        if (hashed && response.getStatus() < 400) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (response.getStatus() >= 400 || !isFile(path)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isFile(String path) {
        return path.startsWith("/VAADIN/static/") || path.startsWith("/aura/") || path.startsWith("/icons/");
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
