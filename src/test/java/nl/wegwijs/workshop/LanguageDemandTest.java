package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many people wait for a workshop in a language; the names only for those who may know them. */
@PortalTest
class LanguageDemandTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private LanguageDemand demand;

    @Autowired
    private JdbcClient database;

    private Town town;
    private WorkshopTown workshops;
    private StaffId samira;
    private StaffId dawit;
    private LocationId hooftskade;
    private WorkshopId housing;

    @BeforeEach
    void aWorkshop() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        samira = town.staff("Samira Haddad", Role.TRAINER);
        dawit = town.staff("Dawit Tesfay", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        database.sql("delete from participation_duty").update();
        database.sql("delete from workshop_wish").update();
        database.sql("delete from enrolment where status = 'WAITING'").update();
        SignIn.asStaff(town.staff("Mirjam", Role.MANAGER), Role.MANAGER);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void whoAskedAndWhoIsOnAListAreCountedOnceEach() {
        var full = series(samira, Language.TI);
        for (var number = 1; number <= 3; number++) {
            wish(person("Wisher " + number), housing, "ti");
        }
        var both = person("Both");
        wish(both, housing, "ti");
        workshops.waiting(full, both);
        workshops.waiting(full, person("Waiter"));
        wish(person("Reads Arabic"), housing, "ar");

        assertThat(demand.lines())
                .filteredOn(line -> line.workshop().equals(housing))
                .containsExactly(
                        new DemandLine(housing, Language.TI, 5, 5), new DemandLine(housing, Language.AR, 1, 5));
        assertThat(demand.lines().getLast().missing()).isEqualTo(4);
        assertThat(demand.count(housing, Language.TI)).isEqualTo(5);
    }

    @Test
    void whoHasAPlaceOrHasFollowedItDoesNotWait() {
        var group = series(samira, Language.AR);
        var enrolled = person("Enrolled");
        wish(enrolled, housing, "ar");
        workshops.enrolled(group, enrolled);
        var elsewhere = person("Elsewhere");
        wish(elsewhere, housing, "ar");
        workshops.finishedElsewhere(elsewhere, housing, samira);

        assertThat(demand.count(housing, Language.AR)).isZero();
    }

    @Test
    void anOpenDutyCountsInTheLanguageThatSomebodyReads() {
        var track = workshops.workshop(Regime.DUTY, "PVT", 2);
        duty(person("Open"), null);
        duty(person("Signed"), LocalDate.of(2026, 1, 15));
        var onList = person("On a list in English");
        duty(onList, null);
        var english = workshops.series(track, Language.EN, hooftskade, 1, List.of(samira), TUESDAY);
        workshops.waiting(english, onList);

        assertThat(demand.count(track, Language.AR)).isEqualTo(1);
        assertThat(demand.count(track, Language.EN)).isEqualTo(1);
    }

    @Test
    void theDutyStandsOnceHoweverManyTracksThereAre() {
        var track = workshops.workshop(Regime.DUTY, "Four day-parts", 2);
        var other = workshops.workshop(Regime.DUTY, "Two workshops", 2);
        duty(person("Open"), null);
        var inGroup = person("In a group of the other track");
        duty(inGroup, null);
        workshops.enrolled(workshops.series(other, Language.AR, hooftskade, 9, List.of(samira), TUESDAY), inGroup);

        assertThat(demand.lines().stream().mapToInt(DemandLine::people).sum()).isEqualTo(1);
        assertThat(demand.count(track, Language.AR))
                .as("whichever track is planned")
                .isEqualTo(1);
    }

    @Test
    void nobodyWishesForADuty() {
        var track = workshops.workshop(Regime.DUTY, "PVT", 2);
        wish(person("Of a series that was cancelled"), track, "ti");
        assertThat(demand.count(track, Language.TI)).isZero();
    }

    @Test
    void whoWaitsOnAListInOneLanguageDoesNotWaitInAnother() {
        var waits = person("Waits in Tigrinya");
        wish(waits, housing, "ar");
        workshops.waiting(series(samira, Language.TI), waits);
        assertThat(demand.count(housing, Language.AR)).isZero();
        assertThat(demand.count(housing, Language.TI)).isEqualTo(1);
    }

    @Test
    void aTrainerSeesNamesOnlyOfThoseOnOwnLists() {
        var samiras = series(samira, Language.TI);
        workshops.waiting(samiras, person("On Samira's list"));
        workshops.waiting(series(dawit, Language.TI), person("On Dawit's list"));
        wish(person("On nobody's list"), housing, "ti");

        assertThat(demand.people(housing, Language.TI).known()).hasSize(3);
        SignIn.asStaff(samira, Role.TRAINER);
        assertThat(demand.people(housing, Language.TI))
                .satisfies(people -> assertThat(people.known())
                        .extracting(DemandPeople.Person::name, DemandPeople.Person::reason)
                        .containsExactly(tuple("On Samira's list", DemandReason.LIST)))
                .satisfies(people -> assertThat(people.others()).isEqualTo(2));
    }

    @Test
    void aWorkshopOutOfUseIsNotWaitedFor() {
        wish(person("Too late"), housing, "ti");
        workshops.retired(housing);
        assertThat(demand.count(housing, Language.TI)).isZero();
    }

    private SeriesId series(StaffId trainer, Language language) {
        return workshops.series(housing, language, hooftskade, 1, List.of(trainer), TUESDAY, TUESDAY.plusWeeks(1));
    }

    private NewcomerId person(String name) {
        return town.newcomer(town.household(), name, null);
    }

    private void wish(NewcomerId person, WorkshopId workshop, String language) {
        database.sql(
                        "insert into workshop_wish (newcomer_id, workshop_id, language, since) values (?,?,?,'2026-02-01')")
                .params(person.value(), workshop.value(), language)
                .update();
    }

    private void duty(NewcomerId person, @Nullable LocalDate signedOn) {
        database.sql(
                        "insert into participation_duty (newcomer_id, term_starts_on, term_ends_on, signed_on, version) values (?, '2025-01-01', '2028-01-01', ?, 0)")
                .params(Arrays.asList(person.value(), signedOn))
                .update();
    }
}
