package nl.wegwijs.workshop.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SeriesViewTest extends ViewTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private TestClock clock;

    private Town town;
    private WorkshopTown workshops;
    private StaffId trainer;
    private LocationId hooftskade;
    private WorkshopId housing;
    private SeriesId morning;

    @BeforeEach
    void aGroupOfTwo() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        trainer = town.staff("Rahel Tesfay", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        housing = workshops.workshop(Regime.OFFER, "Housing", 1);
        morning = seriesAt(LocalDateTime.of(2026, 3, 24, 9, 30));
        SignIn.asStaff(trainer, Role.TRAINER);
        startIn(Language.EN);
    }

    @Test
    void theListOpensAGroupBesideItself() {
        open("staff/workshops");
        assertThat(text()).contains("Housing", "0 of 2 places taken", "Fewer than 1 person");
        open("staff/workshops/" + morning.value());
        assertThat(text()).contains("Open the group", "Rahel Tesfay", "Housing 1", "Attendance");
        open("staff/workshops?show=past");
        assertThat(text()).contains("There are no groups here.");
    }

    @Test
    void someoneInTheRoomIsEnrolledAndTheNextOneWaits() {
        open("staff/workshops/series/" + morning.value());
        enrol("Amina", "Enrol");
        assertThat(text()).contains("Participants", "Amina", "1 of 2 places taken");
        enrol("Selam", "Enrol");
        enrol("Farid", "Put on the waiting list");
        assertThat(text()).contains("Waiting list", "Number 1, since", "2 of 2 places taken · 1 waiting");
    }

    @Test
    void anInterpreterIsNeededOnlyByThoseWhoDoNotReadTheLanguageOfTheGroup() {
        workshops.enrolled(morning, someone("Amina"));
        database.sql("update newcomer set interpreter_needed = true where full_name = 'Amina'")
                .update();
        open("staff/workshops/series/" + morning.value());
        assertThat(text()).contains("Amina").doesNotContain("Needs an interpreter");
        database.sql("update series set language = 'ti'").update();
        open("staff/workshops");
        open("staff/workshops/series/" + morning.value());
        assertThat(text()).contains("Needs an interpreter");
    }

    @Test
    void morePlacesAreMadeOnlyByTheButtonThatSaysSo() {
        workshops.enrolled(morning, someone("Amina"));
        workshops.enrolled(morning, someone("Selam"));
        open("staff/workshops/series/" + morning.value());
        enrol("Farid", "Make 3 places and enrol");
        assertThat(text()).contains("3 of 3 places taken");
    }

    @Test
    void aRefusalStaysWithWhatWasFilledIn() {
        var amina = someone("Amina Followed");
        workshops.finishedElsewhere(amina, housing, trainer);
        open("staff/workshops/series/" + morning.value());
        enrol(amina, "Enrol");
        assertThat(text()).contains("has followed this workshop already", "Delft", "Nobody takes part yet.");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Who")).getValue())
                .isNotNull();
    }

    @Test
    void aWayOutIsForThePersonWhoWasRefused() {
        var amina = someone("Amina In Both");
        workshops.enrolled(seriesAt(LocalDateTime.of(2026, 3, 25, 9, 30)), amina);
        open("staff/workshops/series/" + morning.value());
        enrol(amina, "Enrol");
        assertThat(_find(Button.class, spec -> spec.withText("Move to this group")))
                .hasSize(1);
        _setValue(personField(), found(someone("Selam")));
        assertThat(_find(Button.class, spec -> spec.withText("Move to this group")))
                .isEmpty();
        _setValue(personField(), null);
        assertThat(_find(Button.class, spec -> spec.withText("Move to this group")))
                .isEmpty();
    }

    @Test
    void whoIsFoundIsShownWithoutAPhoneNumber() {
        var amina = found(someone("Amina"));
        database.sql("update newcomer set phone = '+31612345678' where id = ?")
                .param(amina.id().value())
                .update();
        var field = new PersonField(search);
        assertThat(field.line(found(amina.id())).getElement().getTextRecursively())
                .contains("Amina", amina.number())
                .doesNotContain("612345678");
    }

    @Test
    void theFiltersAndTheListStayWhereTheyAre() {
        open("staff/workshops");
        var workshop = _get(ComboBox.class, spec -> spec.withLabel("Workshop"));
        var cards = _find(RouterLink.class, spec -> spec.withClasses("series-card"));
        open(cards.getFirst().getHref());
        assertThat(_find(RouterLink.class, spec -> spec.withClasses("series-card")))
                .isEqualTo(cards);
        assertThat(cards.getFirst().getElement().getAttribute("aria-current")).isEqualTo("true");
        var languages = languages();
        _setValue(languages, Language.TI);
        assertThat(text()).contains("There are no groups here.");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Workshop"))).isSameAs(workshop);
        assertThat(languages()).isSameAs(languages);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Language> languages() {
        return _get(ComboBox.class, spec -> spec.withLabel("Language"));
    }

    @Test
    void whoIsTakenOffIsSaidWhy() {
        workshops.enrolled(morning, someone("Amina"));
        open("staff/workshops/series/" + morning.value());
        _click(button("Take off"));
        _click(button("Take off the list"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason")).getErrorMessage())
                .isEqualTo("Say why.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Moved to Haarlem");
        _click(button("Take off the list"));
        assertThat(text()).contains("Taken off by a trainer", "“Moved to Haarlem”", "Nobody takes part yet.");
    }

    @Test
    void whoWasTakenOffByMistakeComesBackBeforeTheSeriesIsFinished() {
        var amina = someone("Amina");
        open("staff/workshops/series/" + morning.value());
        enrol(amina, "Enrol");
        database.sql("update enrolment set status = 'LEFT'").update();
        clock.setTo(LocalDateTime.of(2026, 3, 24, 13, 0));
        open("staff/workshops/series/" + morning.value());
        enrol(amina, "Enrol");
        assertThat(text()).contains("Participants").doesNotContain("Nobody takes part yet.", "Take off");
    }

    @Test
    void someoneIsMovedToAnotherGroupAndIntoAFullOneOnlyToItsList() {
        var afternoon = seriesAt(LocalDateTime.of(2026, 3, 24, 13, 0));
        workshops.enrolled(afternoon, someone("Full one"));
        workshops.enrolled(afternoon, someone("Full two"));
        workshops.enrolled(morning, someone("Amina"));
        open("staff/workshops/series/" + morning.value());
        _click(button("Move"));
        _click(buttonIn("Move"));
        assertThat(text()).contains("The other group is too full: 1 place is needed, 0 free. Nobody has moved.");
        _click(button("To the waiting list of that group"));
        assertThat(text()).contains("Moved to another group", "Nobody takes part yet.");
    }

    @Test
    void twoSmallGroupsAreJoined() {
        var afternoon = seriesAt(LocalDateTime.of(2026, 3, 24, 13, 0));
        workshops.enrolled(morning, someone("Amina"));
        workshops.enrolled(afternoon, someone("Selam"));
        open("staff/workshops/series/" + morning.value());
        _click(button("Join with another group"));
        _click(button("Join the groups"));
        assertThat(address()).endsWith(afternoon.value().toString());
        assertThat(text()).contains("Selam", "Amina", "2 of 2 places taken");
        open("staff/workshops/series/" + morning.value());
        assertThat(text()).contains("Cancelled");
        _assertNone(Button.class, spec -> spec.withText("Enrol someone"));
    }

    @Test
    void everyoneItFitsIsInvitedAndRemindedOnceAndSeenByNameOnlyFromThenOn() {
        var amina = someone("Amina Wishes");
        workshops.wish(amina, housing, Language.AR);
        open("staff/workshops/series/" + morning.value());
        _click(button("Invite"));
        assertThat(text()).doesNotContain("Amina Wishes");
        _click(button("Invite 1 person"));
        open("staff/workshops/series/" + morning.value() + "?show=invited");
        assertThat(text()).contains("No answer yet", "Amina Wishes", "because it fits");
        _click(button("Remind 1 person"));
        assertThat(text()).contains("Reminded on");
        _click(button("Invite"));
        assertThat(text()).contains("There is nobody to invite.");
        _setValue(personField(), found(amina));
        _click(button("Invite this person"));
        assertThat(text()).contains("was invited to this group before");
    }

    @Test
    void aColleaguesGroupIsNotThere() {
        workshops.enrolled(morning, someone("Amina"));
        SignIn.asStaff(town.staff("Colleague", Role.TRAINER), Role.TRAINER);
        open("staff/workshops/series/" + morning.value());
        assertThat(text()).contains("it is a colleague’s").doesNotContain("Amina");
        open("staff/workshops/" + morning.value());
        assertThat(text()).contains("it is a colleague’s").doesNotContain("Hooftskade");
    }

    @Test
    void theFrontOfficeHasNoWayIn() {
        SignIn.asStaff(town.staff("Front", Role.FRONT_OFFICE), Role.FRONT_OFFICE);
        open("staff/workshops/series/" + morning.value());
        assertThat(screen().getClass().getPackageName()).doesNotContain("workshop");
    }

    private void enrol(String name, String button) {
        enrol(someone(name), button);
    }

    private void enrol(NewcomerId person, String button) {
        _click(button("Enrol someone"));
        _setValue(personField(), found(person));
        _click(button(button));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FoundPerson> personField() {
        return _get(ComboBox.class, spec -> spec.withLabel("Who"));
    }

    private FoundPerson found(NewcomerId person) {
        return search.one(person).orElseThrow();
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words).withCount(1, 1));
    }

    private static Button buttonIn(String words) {
        return _find(Button.class, spec -> spec.withText(words)).stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return ((Component) screen()).getElement().getTextRecursively();
    }

    private SeriesId seriesAt(LocalDateTime start) {
        return workshops.series(housing, Language.AR, hooftskade, 2, List.of(trainer), start);
    }

    private NewcomerId someone(String name) {
        return town.newcomer(town.household(), name, null);
    }
}
