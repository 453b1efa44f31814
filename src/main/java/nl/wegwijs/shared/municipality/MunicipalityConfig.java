package nl.wegwijs.shared.municipality;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Municipality.class, PortalAddress.class})
class MunicipalityConfig {}
