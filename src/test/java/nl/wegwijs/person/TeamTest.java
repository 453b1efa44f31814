package nl.wegwijs.person;

import static nl.wegwijs.person.PeopleFixture.ADMINISTRATOR;
import static nl.wegwijs.person.PeopleFixture.BRAM;
import static nl.wegwijs.person.PeopleFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class TeamTest {

    @Autowired
    Team team;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    @Autowired
    Places places;

    @BeforeEach
    void people() {
        PeopleFixture.settleIn(context);
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
    }

    @Test
    void theListAndOneMemberTakeTwoStatements() {
        statements.assertAtMost(2, () -> {
            assertThat(team.everybody()).hasSize(3);
            assertThat(team.open(BRAM)).isPresent();
        });
    }

    @Test
    void aVolunteerWorksInSomeDayPartsAtALocation() {
        var shifts = Set.of(
                new WorkingTime(DayOfWeek.MONDAY, DayPart.MORNING), new WorkingTime(DayOfWeek.SUNDAY, DayPart.EVENING));
        var locations =
                places.all().stream().map(place -> place.id()).limit(1).collect(java.util.stream.Collectors.toSet());
        var details = new StaffDetails(
                "Yasmin",
                "Yasmin@Example.org",
                null,
                null,
                Language.EN,
                Set.of(Role.FRONT_OFFICE),
                Set.of(Language.AR),
                locations,
                shifts);
        assertThat(team.add(details))
                .isInstanceOfSatisfying(
                        TeamResult.Saved.class,
                        saved -> assertThat(team.open(saved.id()).orElseThrow().details())
                                .isEqualTo(details));
    }

    @Test
    void anAddressBelongsToOneMember() {
        assertThat(team.add(staff("Another Bram", "BRAM@example.org", Role.COACH)))
                .isInstanceOf(TeamResult.EmailTaken.class);
        assertThat(team.change(BRAM, 0, staff("Bram", "bram@example.org", Role.COACH, Role.MANAGER)))
                .isInstanceOf(TeamResult.Saved.class);
    }

    @RepeatedTest(3)
    void ofSeveralWhoSaveOneAddressAtOnceOneIsFirst(CapturedOutput log) throws Exception {
        var start = new CyclicBarrier(6);
        try (var administrators = Executors.newFixedThreadPool(6)) {
            var tasks = Collections.<Callable<TeamResult>>nCopies(6, () -> {
                SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
                start.await();
                return team.add(staff("Yasmin", "yasmin@example.org", Role.COACH));
            });
            var results = new ArrayList<TeamResult>();
            for (var result : administrators.invokeAll(tasks)) {
                results.add(result.get());
            }
            assertThat(results).filteredOn(TeamResult.Saved.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(TeamResult.EmailTaken.class::isInstance)
                    .hasSize(5);
        }
        assertThat(log).as("no personal data in the log").doesNotContain("yasmin@example.org");
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(team.deactivate(ADMINISTRATOR, 0)).isInstanceOf(TeamResult.LastAdministrator.class);
        assertThat(team.change(ADMINISTRATOR, 0, staff("Anouk", "anouk@example.org", Role.MANAGER)))
                .isInstanceOf(TeamResult.LastAdministrator.class);
        team.change(BRAM, 0, staff("Bram", "bram@example.org", Role.ADMINISTRATOR));
        assertThat(team.deactivate(ADMINISTRATOR, 0)).isInstanceOf(TeamResult.Saved.class);
        assertThat(team.deactivate(BRAM, 1)).isInstanceOf(TeamResult.LastAdministrator.class);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(team.add(staff("", "no address")))
                .isEqualTo(new TeamResult.NotPossible(List.of(
                        StaffProblem.NAME_MISSING, StaffProblem.EMAIL_NOT_AN_ADDRESS, StaffProblem.ROLE_MISSING)));
    }

    @Test
    void whoSavesSecondIsTold() {
        team.change(BRAM, 0, staff("Bram", "bram@example.org", Role.TRAINER));
        assertThat(team.change(BRAM, 0, staff("Bram", "bram@example.org", Role.COACH)))
                .isInstanceOf(TeamResult.ChangedMeanwhile.class);
    }

    @Test
    void onlyAdministratorsKeepTheTeam() {
        SignIn.asStaff(BRAM, Role.MANAGER, Role.COACH, Role.FRONT_OFFICE, Role.TRAINER);
        assertThatThrownBy(() -> team.everybody()).isInstanceOf(AccessDeniedException.class);
    }
}
