package nl.wegwijs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that Hibernate sends. */
public final class Statements {

    private final Statistics statistics;

    Statements(EntityManagerFactory factory) {
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    public long countDuring(Runnable work) {
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    public void assertAtMost(int statements, Runnable work) {
        assertThat(countDuring(work)).as("SQL statements").isLessThanOrEqualTo(statements);
    }
}
