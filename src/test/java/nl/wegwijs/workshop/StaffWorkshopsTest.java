package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a trainer sees of the own series, and not of a colleague's. */
@PortalTest
class StaffWorkshopsTest {

    @Autowired
    private StaffWorkshops workshops;

    @Autowired
    private SeriesEnrolment enrolment;

    @Autowired
    private JdbcClient database;

    private Town town;
    private WorkshopTown workshopTown;
    private StaffId trainer;
    private LocationId hooftskade;
    private WorkshopId housing;

    @BeforeEach
    void aTrainer() {
        town = new Town(database);
        workshopTown = new WorkshopTown(database);
        trainer = town.staff("Rahel Tesfay", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        housing = workshopTown.workshop(Regime.OFFER, "Housing", 2);
        SignIn.asStaff(trainer, Role.TRAINER);
    }

    @Test
    void aSeriesStandsWhereItIsInTime() {
        var upcoming = series(Language.AR, LocalDateTime.of(2026, 3, 24, 9, 30));
        var running = series(Language.AR, LocalDateTime.of(2026, 3, 3, 9, 30), LocalDateTime.of(2026, 3, 17, 9, 30));
        var over = series(Language.AR, LocalDateTime.of(2026, 2, 3, 9, 30));
        var cancelled = series(Language.AR, LocalDateTime.of(2026, 4, 7, 9, 30));
        database.sql("update series set status = 'CANCELLED' where id = ?")
                .param(cancelled.value())
                .update();
        assertThat(shown(SeriesFilter.When.UPCOMING)).containsExactly(upcoming);
        assertThat(shown(SeriesFilter.When.RUNNING)).containsExactly(running);
        assertThat(shown(SeriesFilter.When.TO_FINISH)).containsExactly(over);
        assertThat(shown(SeriesFilter.When.PAST)).containsExactly(cancelled);
    }

    @Test
    void theListIsNarrowedDownToAWorkshopAndALanguage() {
        var arabic = series(Language.AR, LocalDateTime.of(2026, 3, 24, 9, 30));
        var dari = series(Language.FA_AF, LocalDateTime.of(2026, 3, 25, 9, 30));
        var money = workshopTown.workshop(Regime.OFFER, "Money", 1);
        assertThat(ids(new SeriesFilter(SeriesFilter.When.UPCOMING, housing, null)))
                .containsExactly(arabic, dari);
        assertThat(ids(new SeriesFilter(SeriesFilter.When.UPCOMING, housing, Language.FA_AF)))
                .containsExactly(dari);
        assertThat(ids(new SeriesFilter(SeriesFilter.When.UPCOMING, money, null)))
                .isEmpty();
    }

    @Test
    void theSeatsSayHowFullItIs() {
        var series = workshopTown.series(
                housing, Language.AR, hooftskade, 2, List.of(trainer), LocalDateTime.of(2026, 3, 24, 9, 30));
        var first = someone("First");
        List.of(first, someone("Second"), someone("Third"), someone("Fourth"))
                .forEach(person -> enrolment.enrol(series, person));
        enrolment.takeOff(series, first, "Moved away");
        var found = Objects.requireNonNull(
                        workshops.overview(upcoming(), series, Language.EN).open())
                .series();
        assertThat(found.seats()).isEqualTo(new Seats(2, 1, 1, 1, 1));
        assertThat(found.seats().isEnough()).isTrue();
        assertThat(found.title().text()).isEqualTo("Housing");
        assertThat(found.trainers()).isEqualTo("Rahel Tesfay");
    }

    @Test
    void thePageTellsWhoTakesPartWaitsAndHasLeftAndWhoCannotCome() {
        var series = workshopTown.series(
                housing,
                Language.AR,
                hooftskade,
                1,
                List.of(trainer),
                LocalDateTime.of(2026, 3, 24, 9, 30),
                LocalDateTime.of(2026, 3, 31, 9, 30));
        var amina = someone("Amina");
        var selam = someone("Selam");
        enrolment.enrol(series, amina);
        enrolment.enrol(series, selam);
        database.sql(
                        "insert into absence_notice (session_id, newcomer_id, reason, said_at) values (?,?,?,utc_timestamp(6))")
                .params(workshopTown.sessions(series).getLast().value(), amina.value(), "Hospital")
                .update();
        var whole = workshops.whole(series, Language.EN).orElseThrow();
        assertThat(whole.people()).extracting(one -> one.person().name()).containsExactly("Amina", "Selam");
        assertThat(whole.people())
                .extracting(StaffEnrolment::status)
                .containsExactly(EnrolmentStatus.ENROLLED, EnrolmentStatus.WAITING);
        assertThat(whole.sessions())
                .extracting(session -> session.title().text())
                .containsExactly("Housing 1", "Housing 2");
        assertThat(whole.absences())
                .containsExactly(new SaidAbsent(workshopTown.sessions(series).getLast(), amina, "Hospital"));
        enrolment.takeOff(series, amina, "Moved away");
        assertThat(workshops.whole(series, Language.EN).orElseThrow().people().getFirst())
                .extracting(StaffEnrolment::leaveCause, StaffEnrolment::leaveReason)
                .containsExactly(LeaveCause.STAFF, "Moved away");
    }

    @Test
    void ofAColleaguesSeriesATrainerSeesNothing() {
        var series = series(Language.AR, LocalDateTime.of(2026, 3, 24, 9, 30));
        enrolment.enrol(series, someone("Amina"));
        SignIn.asStaff(town.staff("Colleague", Role.TRAINER), Role.TRAINER);
        assertThat(shown(SeriesFilter.When.UPCOMING)).isEmpty();
        assertThat(workshops.overview(upcoming(), series, Language.EN).open()).isNull();
        assertThat(workshops.whole(series, Language.EN)).isEmpty();
        assertThat(workshops.invited(series, Language.EN)).isEmpty();
        assertThat(workshops.otherGroups(series, Language.EN)).isEmpty();
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        assertThat(workshops.whole(series, Language.EN).orElseThrow().people()).hasSize(1);
    }

    @Test
    void otherGroupsAreOfTheSameWorkshopAndStillToBegin() {
        var series = series(Language.AR, LocalDateTime.of(2026, 3, 24, 9, 30));
        var other = series(Language.TI, LocalDateTime.of(2026, 3, 25, 9, 30));
        series(Language.AR, LocalDateTime.of(2026, 3, 3, 9, 30), LocalDateTime.of(2026, 3, 17, 9, 30));
        workshopTown.series(
                workshopTown.workshop(Regime.OFFER, "Money", 1),
                Language.AR,
                hooftskade,
                12,
                List.of(trainer),
                LocalDateTime.of(2026, 3, 26, 9, 30));
        assertThat(workshops.otherGroups(series, Language.EN))
                .extracting(StaffSeries::id)
                .containsExactly(other);
    }

    private List<SeriesId> shown(SeriesFilter.When when) {
        return ids(new SeriesFilter(when, null, null));
    }

    private List<SeriesId> ids(SeriesFilter filter) {
        return workshops.overview(filter, null, Language.EN).series().stream()
                .map(StaffSeries::id)
                .toList();
    }

    private static SeriesFilter upcoming() {
        return new SeriesFilter(SeriesFilter.When.UPCOMING, null, null);
    }

    private SeriesId series(Language language, LocalDateTime... starts) {
        return workshopTown.series(housing, language, hooftskade, 12, List.of(trainer), starts);
    }

    private NewcomerId someone(String name) {
        return town.newcomer(town.household(), name, null);
    }
}
