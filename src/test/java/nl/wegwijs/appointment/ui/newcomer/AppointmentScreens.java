package nl.wegwijs.appointment.ui.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.KindId;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.appointment.PlanRequest;
import nl.wegwijs.appointment.PlanResult;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.NewcomerViewTest;
import nl.wegwijs.testing.OtherDates;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Haddads, their coach, and an intake next Monday at ten. It is Tuesday 10 March 2026, ten o'clock. */
abstract class AppointmentScreens extends NewcomerViewTest {

    static final LocalDateTime MONDAY_TEN = LocalDateTime.of(2026, 3, 16, 10, 0);

    @Autowired
    MyAppointments appointments;

    @Autowired
    MyAppointmentAnswers answers;

    @Autowired
    AppointmentPlanning planning;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    OtherDates others;

    Town town;
    StaffId coach;
    HouseholdId household;
    NewcomerId amina;
    NewcomerId child;
    LocationId location;
    RoomId room;
    KindId intake;

    @BeforeEach
    void haddads() {
        town = new Town(database);
        coach = town.staff("Marijke de Wit", Role.COACH);
        database.sql("update staff_member set phone = '+31 6 12345678' where id = ?")
                .param(coach.value())
                .update();
        household = town.household();
        amina = town.newcomer(household, "Amina Haddad", coach);
        child = town.newcomer(household, "Lina Haddad", LocalDate.of(2018, 1, 1), coach);
        location = town.location("Centre");
        room = town.room(location, "2.14");
        var kind = town.appointmentKind(Language.EN, "Intake");
        town.text(kind, "name", Language.NL, "Kennismaking");
        town.text(kind, "name", Language.AR, "مقابلة");
        town.text(kind, "description", Language.EN, "We get to know each other.");
        town.toBring(kind, Language.EN, "Passport");
        town.text(location.value(), "directions", Language.EN, "Tram 9");
        intake = new KindId(kind);
    }

    AppointmentId planned(@Nullable NewcomerId newcomer, LocalDateTime at) {
        return planned(newcomer, at, null);
    }

    AppointmentId planned(@Nullable NewcomerId newcomer, LocalDateTime at, @Nullable Language interpreter) {
        SignIn.asStaff(coach, Role.COACH);
        var result = planning.plan(new PlanRequest(
                intake, household, newcomer, coach, location, room, at, 30, interpreter, "secret note"));
        SignIn.asNewcomer(amina);
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
        return ((PlanResult.Planned) result).id();
    }

    void openIn(Language language, String address) {
        SignIn.asNewcomer(amina, language);
        startIn(language);
        open(address);
    }
}
