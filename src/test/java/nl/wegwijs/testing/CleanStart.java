package nl.wegwijs.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before a class: the database as Liquibase left it. Before each test: the clock at its start, no lessons, nobody signed in. */
final class CleanStart implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        bean(context, Tables.class).reset();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        bean(context, TestClock.class).reset();
        bean(context, OtherDates.class).reset();
        SignIn.nobody();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SignIn.nobody();
    }

    private static <T> T bean(ExtensionContext context, Class<T> type) {
        return SpringExtension.getApplicationContext(context).getBean(type);
    }
}
