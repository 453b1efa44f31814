package nl.wegwijs.shell.pages;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Web fonts, which a browser keeps for a year: their version is in their name. */
@Configuration(proxyBeanMethods = false)
class Fonts {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    RouterFunction<ServerResponse> fontFiles() {
        return RouterFunctions.resources(
                "/fonts/*",
                new ClassPathResource("META-INF/resources/fonts/"),
                (file, headers) -> headers.setCacheControl(FOR_A_YEAR));
    }
}
