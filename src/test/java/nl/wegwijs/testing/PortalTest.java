package nl.wegwijs.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wegwijs.Wegwijs;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole portal on a real database. All such tests share one Spring context, so add nothing to it in a
 * single test. Each class starts with the data that Liquibase brings and no more; nobody is signed in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@SpringBootTest(classes = {Wegwijs.class, PortalTestSetup.class})
@ContextConfiguration(initializers = DatabaseForTests.class)
@ActiveProfiles("test")
@ExtendWith(CleanStart.class)
public @interface PortalTest {}
