package nl.wegwijs.shared.municipality;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The municipality: {@code wegwijs.municipality.*}.
 *
 * @param name as it stands in a sentence
 * @param code the four figures of the national list of municipalities; numbers of certificates begin with it
 * @param phone as people dial it
 * @param address lines of the office's address, as on an envelope
 */
@ConfigurationProperties("wegwijs.municipality")
public record Municipality(
        @DefaultValue("Den Haag") String name,
        @DefaultValue("0518") String code,
        @DefaultValue("14070") String phone,
        @DefaultValue({"Rijswijkseplein 79", "Den Haag"}) List<String> address) {}
