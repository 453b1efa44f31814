package nl.wegwijs.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the portal gets in tests beside its own parts. */
@TestConfiguration(proxyBeanMethods = false)
class PortalTestSetup {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Statements statements(EntityManagerFactory factory) {
        return new Statements(factory);
    }

    @Bean
    OtherDates otherDates(EntityManager entityManager) {
        return new OtherDates(entityManager);
    }

    @Bean
    Tables tables(DataSource dataSource, EntityManagerFactory afterLiquibase) {
        return new Tables(dataSource);
    }

    @Bean
    MockMvc mockMvc(WebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }
}
