package nl.wegwijs.local.demo;

import java.time.LocalDate;
import java.util.HashSet;
import javax.sql.DataSource;
import nl.wegwijs.shared.i18n.Texts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty portal with a year of one made-up city. The same seed brings the same city, around the day of today. */
public final class DemonstrationData {

    private final String issuer;

    /** @param issuer of the accounts by which the named people sign in */
    public DemonstrationData(String issuer) {
        this.issuer = issuer;
    }

    public void load(DataSource dataSource) {
        var today = LocalDate.now(Texts.OFFICE);
        var chance = new Chance();
        var rows = new Rows();
        var names = new MadeUpNames(chance);
        var places = new MadeUpPlaces(chance, rows, today);
        var staff = new MadeUpStaff(chance, rows, names, places, issuer);
        var people = new MadeUpPeople(chance, rows, names, staff, issuer, today);
        var busy = new HashSet<String>();
        new MadeUpWorkshops(chance, rows, places, staff, today, busy).plan(people);
        new MadeUpAppointments(chance, rows, places, staff, today, busy).plan(people);

        var database = new JdbcTemplate(dataSource);
        // All or nothing: a start that is broken off leaves an empty portal, which the next start fills.
        new TransactionTemplate(new DataSourceTransactionManager(dataSource))
                .executeWithoutResult(transaction -> rows.insert(database));
    }
}
