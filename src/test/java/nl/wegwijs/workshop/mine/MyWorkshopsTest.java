package nl.wegwijs.workshop.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.mine.Choice.Tongue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Amina reads Arabic and speaks some Turkish. It is Tuesday 10 March 2026. */
@PortalTest
class MyWorkshopsTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private MyWorkshops myWorkshops;

    @Autowired
    private MyAbsences absences;

    @Autowired
    private MyWishes wishes;

    @Autowired
    private MyWorkshopDates dates;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private Statements statements;

    private WorkshopTown workshops;
    private StaffId trainer;
    private NewcomerId amina;
    private NewcomerId john;
    private LocationId location;
    private WorkshopId housing;

    @BeforeEach
    void amina() {
        var town = new Town(database);
        workshops = new WorkshopTown(database);
        database.sql("update workshop_set set active = 0").update();
        trainer = town.staff("Samira Nasser", Role.TRAINER);
        amina = town.newcomer(town.household(), "Amina Haddad", null);
        john = town.newcomer(town.household(), "John Okello", null);
        database.sql("insert into newcomer_speaks (newcomer_id, language) values (?,'tr')")
                .param(amina.value())
                .update();
        location = town.location("Hooftskade");
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        SignIn.asNewcomer(amina);
    }

    @Test
    void offersTheOwnLanguagesFirstThenDutchThenAnInterpreter() {
        var interpreted = series(Language.TI);
        database.sql("update series set interpreter_language = 'ar' where id = ?")
                .param(interpreted.value())
                .update();
        var dutch = series(Language.NL);
        var easyDutch = series(Language.NL);
        database.sql("update series set easy = 1 where id = ?")
                .param(easyDutch.value())
                .update();
        var turkish = series(Language.TR);
        var arabic = series(Language.AR);
        series(Language.UK);

        var choices = myWorkshops.overview(Language.EN).choices();

        assertThat(choices).extracting(Choice::tongue).containsExactly(Tongue.OWN, Tongue.DUTCH, Tongue.INTERPRETED);
        assertThat(choices)
                .flatExtracting(Choice::groups)
                .extracting(MySeries::id)
                .containsExactly(arabic, turkish, easyDutch, dutch, interpreted);
    }

    @Test
    void putsTheMorningBeforeTheEveningOfTheSameWorkshop() {
        var evening = workshops.series(housing, Language.AR, location, 12, List.of(trainer), TUESDAY.withHour(19));
        var morning = workshops.series(housing, Language.AR, location, 12, List.of(trainer), TUESDAY.plusWeeks(2));
        assertThat(myWorkshops.overview(Language.EN).choices())
                .singleElement()
                .satisfies(choice ->
                        assertThat(choice.groups()).extracting(MySeries::id).containsExactly(morning, evening));
    }

    @Test
    void doesNotOfferWhatWasFollowedOrIsNotInUse() {
        var money = workshops.workshop(Regime.OFFER, "Money", 1);
        workshops.finishedElsewhere(amina, money, trainer);
        workshops.series(money, Language.AR, location, 12, List.of(trainer), TUESDAY);
        var health = workshops.workshop(Regime.OFFER, "Health", 1);
        workshops.series(health, Language.AR, location, 12, List.of(trainer), TUESDAY);
        database.sql("update workshop_set set active = 0 where id = (select set_id from workshop where id = ?)")
                .param(health.value())
                .update();
        var followed = series(Language.AR);
        workshops.passed(followed, amina, TUESDAY.toLocalDate().minusYears(1));

        var overview = myWorkshops.overview(Language.EN);

        assertThat(overview.choices()).isEmpty();
        assertThat(overview.missing()).isEmpty();
        assertThat(wishes.wish(money)).isEqualTo(new WishResult.NotOffered());
        assertThat(wishes.wish(health)).isEqualTo(new WishResult.NotOffered());
    }

    @Test
    void countsFreePlacesAndTellsThePositionInTheLine() {
        var series = workshops.series(housing, Language.AR, location, 1, List.of(trainer), TUESDAY);
        assertThat(find(series).free()).isEqualTo(1);
        workshops.enrolled(series, john);
        var town = new Town(database);
        workshops.waiting(series, town.newcomer(town.household(), "Sara Tesfay", null));
        assertThat(find(series).free()).isZero();
        assertThat(find(series).waiting()).isEqualTo(1);
        workshops.waiting(series, amina);
        assertThat(find(series).standing()).isEqualTo(new Standing.Waiting(2));
    }

    @Test
    void neverShowsWhereSomebodyElseStands() {
        var series = series(Language.AR);
        workshops.enrolled(series, john);
        assertThat(find(series).standing()).isEqualTo(new Standing.Free());
        assertThat(myWorkshops.overview(Language.EN).own()).isEmpty();
        assertThat(myWorkshops.history(Language.EN).groups()).isEmpty();
        assertThat(dates.upcoming(clock.instant(), Language.EN, 10)).isEmpty();
        assertThat(dates.news(Language.EN).own()).isZero();

        clock.setTo(TUESDAY.plusDays(1));
        assertThat(myWorkshops.find(series, Language.EN))
                .as("begun, without her")
                .isEmpty();
        SignIn.asNewcomer(john);
        assertThat(myWorkshops.find(series, Language.EN)).isPresent();
    }

    @Test
    void nobodySaysForSomebodyElseNotToCome() {
        var series = series(Language.AR);
        workshops.enrolled(series, john);
        var session = workshops.sessions(series).getFirst();
        assertThat(absences.say(session, "ill")).isEqualTo(new AbsenceResult.NotExpected());
        SignIn.asNewcomer(john);
        assertThat(absences.say(session, " exam ")).isEqualTo(new AbsenceResult.Noted());
        assertThat(absences.say(session, "again")).isEqualTo(new AbsenceResult.Noted());
        assertThat(myWorkshops
                        .find(series, Language.EN)
                        .orElseThrow()
                        .sessions()
                        .getFirst()
                        .absence())
                .isEqualTo(new MySession.Absence("exam"));
        SignIn.asNewcomer(amina);
        assertThat(myWorkshops
                        .find(series, Language.EN)
                        .orElseThrow()
                        .sessions()
                        .getFirst()
                        .absence())
                .isNull();
        assertThat(absences.takeBack(session)).isEqualTo(new AbsenceResult.NotExpected());
    }

    @Test
    void aWishIsNotedOnceAndInTheLanguageThatSomebodyReads() {
        assertThat(wishes.wish(housing)).isEqualTo(new WishResult.Noted());
        assertThat(wishes.wish(housing)).isEqualTo(new WishResult.Noted());
        assertThat(database.sql("select language from workshop_wish")
                        .query(String.class)
                        .list())
                .containsExactly("ar");
        assertThat(myWorkshops.overview(Language.EN).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.wished()).isTrue());
        SignIn.asNewcomer(john);
        assertThat(myWorkshops.overview(Language.EN).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.wished()).isFalse());
        wishes.takeBack(housing);
        SignIn.asNewcomer(amina);
        wishes.takeBack(housing);
        assertThat(database.sql("select count(*) from workshop_wish")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anInvitationIsSeenAlsoWhenTheWorkshopIsOutOfUseMeanwhile() {
        var series = series(Language.AR);
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        values (uuid(),?,?,'NAMED',1,utc_timestamp(6),'OPEN',0)""").params(series.value(), amina.value()).update();
        database.sql("update workshop_set set active = 0").update();
        assertThat(myWorkshops.overview(Language.EN).toAnswer())
                .extracting(MySeries::id)
                .containsExactly(series);
        assertThat(myWorkshops.find(series, Language.EN)).isPresent();
    }

    @Test
    void whatIsPlannedOfARetiredWorkshopCanStillBeChosen() {
        var series = series(Language.AR);
        workshops.retired(housing);
        assertThat(myWorkshops.overview(Language.EN).choices())
                .flatExtracting(Choice::groups)
                .extracting(MySeries::id)
                .containsExactly(series);
    }

    @Test
    void asksTheDatabaseFewQuestions() {
        var series = series(Language.AR);
        workshops.enrolled(series, amina);
        statements.assertAtMost(5, () -> myWorkshops.overview(Language.AR));
        statements.assertAtMost(4, () -> myWorkshops.find(series, Language.AR));
        statements.assertAtMost(3, () -> myWorkshops.history(Language.AR));
        statements.assertAtMost(1, () -> dates.news(Language.AR));
        statements.assertAtMost(1, () -> dates.upcoming(clock.instant(), Language.AR, 10));
        statements.assertAtMost(1, () -> dates.past(clock.instant(), Language.AR, 10));
    }

    private SeriesId series(Language language) {
        return workshops.series(housing, language, location, 12, List.of(trainer), TUESDAY);
    }

    private MySeries find(SeriesId series) {
        return myWorkshops.find(series, Language.EN).orElseThrow().series();
    }
}
