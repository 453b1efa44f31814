package nl.wegwijs.workshop.ui.newcomer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.NewcomerViewTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.MyEnrolments;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Amina reads Arabic. Housing is given in Arabic, in the morning, for two people, from Tuesday 24 March 2026. It is
 * Tuesday 10 March, ten o'clock.
 */
abstract class WorkshopScreens extends NewcomerViewTest {

    static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    MyEnrolments enrolments;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    Town town;
    WorkshopTown workshops;
    StaffId trainer;
    NewcomerId amina;
    NewcomerId yusuf;
    NewcomerId john;
    LocationId location;
    WorkshopId housing;
    SeriesId morning;

    @BeforeEach
    void housing() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        database.sql("update workshop_set set active = 0").update();
        trainer = town.staff("Samira Nasser", Role.TRAINER);
        var household = town.household();
        amina = town.newcomer(household, "Amina Haddad", null);
        yusuf = town.newcomer(household, "Yusuf Haddad", null);
        john = town.newcomer(town.household(), "John Okello", null);
        location = town.location("Hooftskade");
        town.text(location.value(), "directions", Language.EN, "Tram 9");
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        town.text(housing.value(), "title", Language.NL, "Wonen");
        town.text(housing.value(), "description", Language.EN, "About your rent.");
        town.text(housing.value(), "bring", Language.EN, "Your lease");
        morning = workshops.series(housing, Language.AR, location, 2, List.of(trainer), TUESDAY, TUESDAY.plusWeeks(1));
    }

    void full() {
        workshops.enrolled(morning, yusuf);
        workshops.enrolled(morning, john);
    }

    void invited(SeriesId series, NewcomerId newcomer) {
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        values (?,?,?,'NAMED',1,utc_timestamp(6),'OPEN',0)""")
                .params(UUID.randomUUID(), series.value(), newcomer.value())
                .update();
    }

    void offered(SeriesId series, NewcomerId newcomer, LocalDateTime utc) {
        workshops.waiting(series, newcomer);
        database.sql(
                        "update enrolment set status = 'OFFERED', offered_until = ? where series_id = ? and newcomer_id = ?")
                .params(utc, series.value(), newcomer.value())
                .update();
    }

    void duty(NewcomerId newcomer) {
        database.sql(
                        "insert into participation_duty (newcomer_id, term_starts_on, term_ends_on, version) values (?,?,?,0)")
                .params(newcomer.value(), LocalDate.of(2025, 1, 6), LocalDate.of(2028, 1, 6))
                .update();
    }

    void openIn(Language language, String address) {
        SignIn.asNewcomer(amina, language);
        startIn(language);
        open(address);
    }

    String status(NewcomerId newcomer) {
        return database.sql("select status from enrolment where series_id = ? and newcomer_id = ?")
                .params(morning.value(), newcomer.value())
                .query(String.class)
                .single();
    }
}
