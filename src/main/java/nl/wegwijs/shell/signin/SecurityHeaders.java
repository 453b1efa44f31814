package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.shell.pages.PageStyle;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
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
                "style-src " + style.hashes(),
                "img-src 'self' data:",
                "font-src 'self'",
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
                .addHeaderWriter(SecurityHeaders::writeCaching)
                // At once: Vaadin answers behind a forward, and after that the container takes no more headers.
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    private void writePolicy(HttpServletRequest request, HttpServletResponse response) {
        var app = Door.isIn("/my", request) || Door.isIn("/staff", request);
        response.setHeader(POLICY, app ? APP : page);
    }

    /** Vaadin overrides this for its files, and {@link Caching} overrides Vaadin. */
    private static void writeCaching(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
