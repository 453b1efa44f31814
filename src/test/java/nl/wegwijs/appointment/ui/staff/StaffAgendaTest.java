package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AppointmentPlanning;
import nl.wegwijs.appointment.KindId;
import nl.wegwijs.appointment.PlanRequest;
import nl.wegwijs.appointment.PlanResult;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Tables;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small office: coach Sanne with the household of Amina, coach Bram with that of John, one location. */
abstract class StaffAgendaTest extends ViewTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Tables tables;

    @Autowired
    AppointmentPlanning planning;

    Town town;
    StaffId sanne;
    StaffId bram;
    StaffId manager;
    LocationId office;
    RoomId room;
    KindId intake;
    HouseholdId household;
    NewcomerId amina;
    NewcomerId john;

    @BeforeEach
    void anOffice() {
        tables.reset();
        town = new Town(database);
        sanne = town.staff("Sanne de Wit", Role.COACH);
        bram = town.staff("Bram Visser", Role.COACH);
        manager = town.staff("Marja Bos", Role.MANAGER);
        office = town.location("Office");
        room = town.room(office, "Room 1");
        intake = new KindId(town.appointmentKind(Language.EN, "Intake"));
        household = town.household();
        amina = town.newcomer(household, "Amina Haddad", sanne);
        town.newcomer(household, "Yusuf Haddad", sanne);
        john = town.newcomer(town.household(), "John Okello", bram);
        database.sql(
                        "update newcomer set reads_language = 'ti', interpreter_needed = 1, phone = '0612345678', phone_digits = '31612345678' where id = ?")
                .param(amina.value())
                .update();
        database.sql("insert into newcomer_name_key (newcomer_id, name_key) values (?, 'amina')")
                .param(amina.value())
                .update();
        startIn(Language.EN);
    }

    void isSignedIn(StaffId staff, Role... roles) {
        SignIn.asStaff(staff, roles);
    }

    AppointmentId planned(NewcomerId newcomer, StaffId with, LocalDateTime start) {
        return planned(newcomer, with, start, null);
    }

    AppointmentId planned(NewcomerId newcomer, StaffId with, LocalDateTime start, @Nullable RoomId in) {
        SignIn.asStaff(manager, Role.MANAGER);
        var of = newcomer.equals(amina) ? household : householdOf(newcomer);
        var result = planning.plan(
                new PlanRequest(intake, of, newcomer, with, office, in, start, 30, null, "Ask about the lease"));
        return ((PlanResult.Planned) result).id();
    }

    String shown() {
        return ((Component) screen()).getElement().getTextRecursively();
    }

    void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private HouseholdId householdOf(NewcomerId newcomer) {
        return new HouseholdId(database.sql("select household_id from newcomer where id = ?")
                .param(newcomer.value())
                .query(java.util.UUID.class)
                .single());
    }
}
