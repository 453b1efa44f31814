package nl.wegwijs.shared.municipality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the portal: {@code wegwijs.portal.address}. For what is read outside it, such as a mail.
 *
 * @param address without a slash at the end
 */
@ConfigurationProperties("wegwijs.portal")
public record PortalAddress(
        @DefaultValue("http://localhost:8080") String address) {

    /** The whole address of a path, which has no slash in front. */
    public String of(String path) {
        return address + "/" + path;
    }
}
