package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.OtherDates;
import nl.wegwijs.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgendaViewTest extends StaffAgendaTest {

    @Autowired
    private Statements statements;

    @Autowired
    private Agenda agenda;

    @Autowired
    private OtherDates others;

    @BeforeEach
    void twoCoachesHaveSomethingToday() {
        planned(amina, sanne, TODAY.atTime(11, 0));
        planned(john, bram, TODAY.atTime(14, 0));
    }

    @Test
    void aCoachSeesTheOwnAppointmentsAndThatAColleagueIsBusy() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?of=team");
        assertThat(shown()).contains("Amina Haddad", "11:00–11:30", "Intake", "Bram Visser", "Busy");
        assertThat(shown()).doesNotContain("John Okello");
    }

    @Test
    void aCoachSeesWhatAColleagueHasWithTheOwnHouseholds() {
        planned(amina, bram, TODAY.atTime(16, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?of=team");
        assertThat(shown()).contains("16:00–16:30");
        assertThat(_find(RouterLink.class, spec -> spec.withClasses("block"))).hasSize(2);
    }

    @Test
    void theFrontOfficeSeesOfOthersThatTheyAreBusy() {
        isSignedIn(town.staff("Femke Jansen", Role.FRONT_OFFICE), Role.FRONT_OFFICE);
        open("staff/appointments?of=" + office.value());
        assertThat(shown()).contains("Sanne de Wit", "Bram Visser", "Busy", "Plan an appointment");
        assertThat(shown()).doesNotContain("Amina Haddad", "John Okello");
    }

    @Test
    void aTrainerLooksAndDoesNotPlan() {
        isSignedIn(town.staff("Tarik Aydin", Role.TRAINER), Role.TRAINER);
        open("staff/appointments?of=" + office.value());
        assertThat(shown()).contains("Busy").doesNotContain("Amina Haddad", "Plan an appointment");
    }

    @Test
    void aManagerSeesEverybody() {
        isSignedIn(manager, Role.MANAGER);
        open("staff/appointments?of=team");
        assertThat(shown()).contains("Amina Haddad", "John Okello").doesNotContain("Busy");
    }

    @Test
    void anAdministratorSeesNoContents() {
        isSignedIn(town.staff("Anouk Smit", Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        open("staff/appointments?of=team");
        assertThat(shown()).contains("Busy").doesNotContain("Amina Haddad", "John Okello", "Intake");
    }

    @Test
    void theAddressSaysWhatIsShown() {
        planned(amina, sanne, TODAY.plusDays(2).atTime(9, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?view=week&day=2026-03-12&of=me&as=list");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Tuesday 10 March", "Thursday 12 March", "09:00–09:30");
        assertThat(shown()).contains("Week 11");
    }

    @Test
    void anotherAgendaIsAnotherAddress() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?view=week&day=2026-03-12");
        _setValue(_get(Select.class, spec -> spec.withLabel("Whose agenda")), new AgendaScope.MyTeam());
        assertThat(addressWithQuestion()).contains("view=week", "day=2026-03-12", "of=team");
    }

    @Test
    void nonsenseInTheAddressShowsToday() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?view=year&day=someday&of=nobody");
        assertThat(shown()).contains("Tuesday 10 March", "Amina Haddad").doesNotContain("Busy");
    }

    @Test
    void closingAnAppointmentShowsTheListAsItIsByThen() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?of=me&day=" + TODAY);
        var id = planned(amina, sanne, TODAY.atTime(16, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments/" + id.value() + "?of=me&day=" + TODAY);
        assertThat(_find(RouterLink.class, spec -> spec.withClasses("block"))).hasSize(2);
        planned(amina, sanne, TODAY.atTime(13, 0));
        isSignedIn(sanne, Role.COACH);
        statements.assertAtMost(5, () -> open("staff/appointments?of=me&day=" + TODAY));
        assertThat(_find(RouterLink.class, spec -> spec.withClasses("block"))).hasSize(3);
    }

    @Test
    void theListStaysWhereNothingIsNew() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?of=team&day=" + TODAY);
        var list = _get(AgendaList.class);
        var first = _find(RouterLink.class, spec -> spec.withClasses("block")).getFirst();
        open(first.getHref());
        assertThat(_get(AgendaList.class)).isSameAs(list);
    }

    @Test
    void todayIsTheDayOnWhichItIsPressed() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?view=week&of=team&day=" + TODAY.plusDays(20));
        var today = _find(RouterLink.class).stream()
                .filter(link -> link.getElement().getTextRecursively().equals("Today"))
                .findFirst()
                .orElseThrow();
        assertThat(today.getHref()).contains("view=week", "of=team").doesNotContain("day=");
    }

    @Test
    void paperIsInDutch() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments/print?view=day&day=2026-03-10&of=me");
        assertThat(shown()).contains("dinsdag 10 maart", "Amina Haddad", "Afgedrukt op");
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        var name = "<img src=x onerror=alert(1)>";
        planned(town.newcomer(household, name, sanne), sanne, TODAY.atTime(15, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments");
        assertThat(shown()).contains(name);
        assertThat(_get(
                                RouterLink.class,
                                spec -> spec.withClasses("block")
                                        .withPredicate(link -> link.getElement()
                                                .getTextRecursively()
                                                .contains(name)))
                        .getElement()
                        .getOuterHTML())
                .doesNotContain("<img");
    }

    @Test
    void aSpreadsheetHasWhatOneMayKnowAndNoFormulas() {
        planned(town.newcomer(household, "=1+1", sanne), sanne, TODAY.atTime(15, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments");
        var state = AgendaState.of(QueryParameters.of("of", "team"), TODAY);
        var csv = new String(new AgendaExport(agenda).spreadsheet(state).bytes(), StandardCharsets.UTF_8);
        assertThat(csv).contains("10-03-2026;11:00;30;Amina Haddad", "'=1+1").doesNotContain("John Okello");
    }

    @Test
    void showsWhatAnotherFeatureBringsBetweenTheAppointments() {
        lesson(TODAY.atTime(12, 0));
        isSignedIn(sanne, Role.COACH);
        for (var look : List.of("view=week&of=team", "view=week&of=team&as=list", "view=day&of=team&as=list")) {
            open("staff/appointments/plan");
            statements.assertAtMost(5, () -> open("staff/appointments?" + look));
            assertThat(shown()).containsSubsequence("11:00–11:30", "12:00–13:00", "Swimming", "Lesson", "14:00–14:30");
            assertThat(_get(
                                    Anchor.class,
                                    spec -> spec.withPredicate(
                                            link -> link.getHref().equals("staff/lessons")))
                            .getElement()
                            .getTextRecursively())
                    .contains("Swimming");
        }
        open("staff/appointments?of=team&as=list");
        assertThat(shown()).contains("Tigrinya", "Pool, Room 1", "3 of 8");
        open("staff/appointments/print?of=team");
        assertThat(shown()).containsSubsequence("11:00–11:30", "Zwemmen", "14:00–14:30");
        var state = AgendaState.of(QueryParameters.of("of", "team"), TODAY);
        assertThat(new String(new AgendaExport(agenda).spreadsheet(state).bytes(), StandardCharsets.UTF_8))
                .containsSubsequence("11:00;30;Amina Haddad", "12:00;60;Swimming");
    }

    @Test
    void aLessonStandsInTheLaneOfWhoGivesIt() {
        lesson(TODAY.atTime(12, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?of=team");
        assertThat(lanes()).containsExactly("Bram Visser", "Sanne de Wit");
        assertThat(lane("Bram Visser")).contains("Swimming", "Busy");
        assertThat(lane("Sanne de Wit")).contains("Amina Haddad").doesNotContain("Swimming");
    }

    @Test
    void aDayOfALocationHasALaneForEachRoom() {
        planned(amina, sanne, TODAY.atTime(15, 0), room);
        planned(john, bram, TODAY.atTime(15, 0), town.room(office, "Room 2"));
        lesson(TODAY.atTime(12, 0));
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments?of=" + office.value());
        assertThat(lanes()).containsExactly("Room 1", "Room 2", "No room");
        assertThat(lane("Room 1")).contains("15:00–15:30", "Amina Haddad", "Sanne de Wit", "12:00–13:00", "Swimming");
        assertThat(lane("Room 2"))
                .contains("15:00–15:30", "Busy", "Bram Visser")
                .doesNotContain("John");
        assertThat(lane("No room")).contains("11:00–11:30", "14:00–14:30");
    }

    private void lesson(LocalDateTime start) {
        others.lesson(start, new StaffDate.Who(bram, "Bram Visser"), new StaffDate.Room(room, "Room 1"));
    }

    private List<String> lanes() {
        return _find(Section.class, spec -> spec.withClasses("lane")).stream()
                .map(lane -> lane.getElement().getAttribute("aria-label"))
                .toList();
    }

    private String lane(String title) {
        return _get(
                        Section.class,
                        spec -> spec.withClasses("lane")
                                .withPredicate(
                                        lane -> title.equals(lane.getElement().getAttribute("aria-label"))))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void needsFewStatements() {
        isSignedIn(sanne, Role.COACH);
        open("staff/appointments/plan");
        statements.assertAtMost(5, () -> open("staff/appointments?view=week&of=team"));
        assertThat(shown()).contains("Amina Haddad");
        startIn(Language.EN);
    }

    private String addressWithQuestion() {
        return com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getPathWithQueryParameters();
    }
}
