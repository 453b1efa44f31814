package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MyAppointmentsTest {

    private static final LocalDateTime MONDAY_TEN = LocalDateTime.of(2026, 3, 16, 10, 0);

    @Autowired
    MyAppointments myAppointments;

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

    private Town town;
    private StaffId coach;
    private HouseholdId household;
    private NewcomerId amina;
    private NewcomerId yusuf;
    private NewcomerId child;
    private LocationId location;
    private RoomId room;
    private KindId intake;

    @BeforeEach
    void amina() {
        town = new Town(database);
        coach = town.staff("Marijke de Wit", Role.COACH);
        household = town.household();
        amina = town.newcomer(household, "Amina Haddad", coach);
        yusuf = town.newcomer(household, "Yusuf Haddad", coach);
        child = town.newcomer(household, "Lina Haddad", LocalDate.of(2018, 1, 1), coach);
        location = town.location("Centre");
        room = town.room(location, "2.14");
        var kind = town.appointmentKind(Language.EN, "Intake");
        town.text(kind, "name", Language.AR, "مقابلة");
        town.toBring(kind, Language.NL, "Paspoort");
        town.text(location.value(), "directions", Language.EN, "Tram 9");
        intake = new KindId(kind);
    }

    @Test
    void showsEverythingAboutTheNextOneInTheOwnLanguageWithFallback() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);

        var next = myAppointments.next(Language.AR).orElseThrow();

        assertThat(next.id()).isEqualTo(id);
        assertThat(next.kind()).isEqualTo(new LocalText("مقابلة", Language.AR));
        assertThat(next.forWhom()).isEqualTo(new MyAppointment.ForWhom.Me());
        assertThat(next.staffName()).isEqualTo("Marijke de Wit");
        assertThat(next.bring())
                .containsExactly(new MyAppointment.Bring("id-card", new LocalText("Paspoort", Language.NL)));
        assertThat(next.where().addressLine()).isEqualTo("Rijswijkseplein 79, 2516 LX Den Haag");
        assertThat(next.where().room()).isEqualTo("2.14");
        assertThat(next.where().floor()).isEqualTo("2");
        assertThat(next.where().directions()).isEqualTo(new LocalText("Tram 9", Language.EN));
        assertThat(next.where().mapLink())
                .isEqualTo("https://www.openstreetmap.org/?mlat=52.070500&mlon=4.322800#map=17/52.070500/4.322800");
        assertThat(next.end()).isEqualTo(next.start().plusSeconds(1800));
        assertThat(next.changeable()).isTrue();
    }

    @Test
    void aParentSeesTheHouseholdsAndTheChildrensButNotTheOtherParents() {
        var own = planned(amina, MONDAY_TEN);
        var ofHousehold = planned(null, MONDAY_TEN.plusHours(1));
        var ofChild = planned(child, MONDAY_TEN.plusHours(2));
        var ofYusuf = planned(yusuf, MONDAY_TEN.plusHours(3));
        SignIn.asNewcomer(amina);

        assertThat(myAppointments.upcoming(Language.EN))
                .extracting(MyAppointment::id)
                .containsExactly(own, ofHousehold, ofChild);
        assertThat(myAppointments.find(ofYusuf, Language.EN)).isEmpty();
        assertThat(myAppointments.findWithHistory(ofYusuf, Language.EN)).isEmpty();
        assertThat(answers.confirm(ofYusuf)).isEqualTo(new NotChangeable.NotFound());
        assertThat(answers.cancel(ofYusuf, CancelReason.ILL, null)).isEqualTo(new NotChangeable.NotFound());
        assertThat(answers.undoCancel(ofYusuf)).isEqualTo(new UndoResult.NothingToUndo());
        assertThat(myAppointments.find(ofChild, Language.EN).orElseThrow().forWhom())
                .isEqualTo(new MyAppointment.ForWhom.Child("Lina Haddad"));
    }

    @Test
    void aChildSeesTheOwnAndTheHouseholdsOnly() {
        planned(amina, MONDAY_TEN);
        var ofHousehold = planned(null, MONDAY_TEN.plusHours(1));
        var own = planned(child, MONDAY_TEN.plusHours(2));
        SignIn.asNewcomer(child);
        assertThat(myAppointments.upcoming(Language.EN))
                .extracting(MyAppointment::id)
                .containsExactly(ofHousehold, own);
    }

    @Test
    void othersSeeNothing() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(town.newcomer(town.household(), "John Okello", coach));
        assertThat(myAppointments.upcoming(Language.EN)).isEmpty();
        assertThat(myAppointments.find(id, Language.EN)).isEmpty();
    }

    @Test
    void confirmingIsKeptAndToldInTheHistory() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        assertThat(answers.confirm(id)).isEqualTo(new ConfirmResult.Confirmed());
        assertThat(myAppointments.find(id, Language.EN).orElseThrow().status()).isEqualTo(AppointmentStatus.CONFIRMED);
        var history =
                myAppointments.findWithHistory(id, Language.EN).orElseThrow().history();
        assertThat(history)
                .extracting(MyAppointment.Change::kind)
                .containsExactly(ChangeKind.PLANNED, ChangeKind.CONFIRMED);
        assertThat(history).extracting(MyAppointment.Change::byStaff).containsExactly(true, false);
    }

    @Test
    void asksForAnotherTimeWithOneToThreeWishesAndCanTakeThatBack() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        var wish = new MoveWish(LocalDate.of(2026, 3, 17), DayPart.AFTERNOON);
        var yesterday = new MoveWish(LocalDate.of(2026, 3, 9), DayPart.EVENING);

        assertThat(answers.askToMove(id, List.of(), null)).isEqualTo(new AskMoveResult.NotOneToThreeWishes());
        assertThat(answers.askToMove(id, List.of(wish, yesterday), null))
                .isEqualTo(new AskMoveResult.WishInThePast(yesterday));
        assertThat(answers.askToMove(id, List.of(wish), " school ")).isEqualTo(new AskMoveResult.Asked());
        assertThat(answers.askToMove(id, List.of(wish), null)).isEqualTo(new AskMoveResult.AlreadyAsked());
        var asked = myAppointments.find(id, Language.EN).orElseThrow().moveRequest();
        assertThat(asked).isEqualTo(new MyAppointment.Asked(clock.instant(), List.of(wish), "school"));

        assertThat(answers.withdrawMoveRequest(id)).isEqualTo(new WithdrawMoveResult.Withdrawn());
        assertThat(answers.withdrawMoveRequest(id)).isEqualTo(new WithdrawMoveResult.NoLongerAsked());
        assertThat(myAppointments.find(id, Language.EN).orElseThrow().moveRequest())
                .isNull();
    }

    @Test
    void cancellingCanBeUndoneForHalfAnHour() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        assertThat(answers.cancel(id, CancelReason.ILL, "fever"))
                .isEqualTo(new CancelResult.Cancelled(clock.instant().plus(Duration.ofMinutes(30))));
        assertThat(answers.confirm(id)).isEqualTo(new NotChangeable.AlreadyCancelled());
        clock.advance(Duration.ofMinutes(29));
        assertThat(myAppointments.find(id, Language.EN).orElseThrow().undoUntil())
                .isNotNull();
        assertThat(answers.undoCancel(id)).isEqualTo(new UndoResult.Restored());
        assertThat(myAppointments.find(id, Language.EN).orElseThrow().changeable())
                .isTrue();
        answers.cancel(id, CancelReason.ILL, null);
        clock.advance(Duration.ofMinutes(30));
        assertThat(answers.undoCancel(id)).isEqualTo(new UndoResult.TooLate());
    }

    @Test
    void whatWasGivenAwayMeanwhileCannotBeUndone() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        answers.cancel(id, CancelReason.WORK_OR_SCHOOL, null);
        planned(yusuf, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        assertThat(answers.undoCancel(id)).isEqualTo(new UndoResult.TimeGivenAway());
        assertThat(myAppointments.past(Language.EN, 0, 10))
                .extracting(MyAppointment::id)
                .containsExactly(id);
    }

    @Test
    void whatIsOverCannotBeChanged() {
        var id = planned(amina, MONDAY_TEN);
        SignIn.asNewcomer(amina);
        clock.setTo(MONDAY_TEN.plusDays(1));
        assertThat(answers.confirm(id)).isEqualTo(new NotChangeable.Over());
        assertThat(answers.cancel(id, CancelReason.ILL, null)).isEqualTo(new NotChangeable.Over());
        assertThat(answers.askToMove(id, List.of(), null)).isEqualTo(new NotChangeable.Over());
        assertThat(myAppointments.upcoming(Language.EN)).isEmpty();
        assertThat(myAppointments.past(Language.EN, 0, 10)).hasSize(1);
        assertThat(myAppointments.past(Language.EN, 1, 10)).isEmpty();
    }

    @Test
    void everyScreenTakesFewStatements() {
        var id = planned(amina, MONDAY_TEN);
        planned(null, MONDAY_TEN.plusHours(1));
        SignIn.asNewcomer(amina);
        statements.assertAtMost(4, () -> myAppointments.upcoming(Language.TI));
        statements.assertAtMost(4, () -> myAppointments.find(id, Language.TI));
        statements.assertAtMost(5, () -> myAppointments.findWithHistory(id, Language.TI));
    }

    private AppointmentId planned(@Nullable NewcomerId newcomer, LocalDateTime at) {
        SignIn.asStaff(coach, Role.COACH);
        var result = planning.plan(
                new PlanRequest(intake, household, newcomer, coach, location, room, at, 30, null, "not for newcomers"));
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
        return ((PlanResult.Planned) result).id();
    }
}
