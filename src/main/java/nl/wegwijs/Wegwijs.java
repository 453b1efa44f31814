package nl.wegwijs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: starts the web application. */
@SpringBootApplication
public class Wegwijs {

    static void main(String[] args) {
        SpringApplication.run(Wegwijs.class, args);
    }
}
