package nl.wegwijs;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The portal: starts the web application. */
@SpringBootApplication
public class Wegwijs {

    static void main(String[] args) {
        SpringApplication.run(Wegwijs.class, args);
    }

    /** The one source of the present moment, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
