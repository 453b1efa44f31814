package nl.wegwijs.shared.municipality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the portal: {@code wegwijs.portal.address}. For what is read outside it, such as a mail.
 *
 * <p>There is nothing to fall back on: certificates keep the address for good, so the portal does not start without.
 *
 * @param address without a slash at the end
 */
@ConfigurationProperties("wegwijs.portal")
public record PortalAddress(@DefaultValue("") String address) {

    public PortalAddress {
        address = address.strip().replaceFirst("/+$", "");
        if (!address.matches("https?://[^/\\s?#]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException("Set wegwijs.portal.address (WEGWIJS_PORTAL_ADDRESS) to where people"
                    + " reach the portal, such as https://portal.example");
        }
    }

    /** The whole address of a path, which has no slash in front. */
    public String of(String path) {
        return address + "/" + path;
    }
}
