package nl.wegwijs.workshop.file;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.file.WorkshopFile.WorkshopName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorkshopsOfPersonViewTest extends ViewTest {

    private static final String TITLE = "Workshops and participation declaration";
    private static final String ELSEWHERE = "Note what was finished elsewhere";
    private static final String KEPT = "We kept what you typed here earlier.";

    @Autowired
    private JdbcClient database;

    @Autowired
    private WorkshopFiles files;

    private StaffId coach;
    private StaffId manager;
    private NewcomerId selam;

    @BeforeEach
    void aCoachOpensThePageOfSelam() {
        var town = new Town(database);
        coach = town.staff("Esther van Dijk", Role.COACH);
        manager = town.staff("Marijke de Wit", Role.MANAGER);
        selam = town.newcomer(town.household(), "Selam", coach);
        new WorkshopTown(database).workshop(Regime.OFFER, "Housing", 2);
        openAs(
                new SignedInPerson(coach.value(), "Esther van Dijk", Language.EN, Set.of(Role.COACH)),
                "staff/people?person=" + selam.value());
        part(TITLE).setOpened(true);
    }

    @Test
    void theTermOfTheDutyIsFixedAndTheSigningNoted() {
        assertThat(shown()).contains("No duty is noted");
        press("Save the term");
        assertThat(shown()).contains("Choose the day on which the plan was fixed.");
        _setValue(field("Plan (PIP) fixed on"), LocalDate.of(2025, 9, 1));
        press("Save the term");
        assertThat(field("Term ends on").getValue()).isEqualTo(LocalDate.of(2028, 9, 1));

        _setValue(field("Declaration signed on"), LocalDate.of(2026, 3, 9));
        press("Save the signing");
        assertThat(shown()).contains("Signed on Monday 9 March");

        part("Signed by mistake?").setOpened(true);
        press("Take back the signing");
        assertThat(shown()).contains("Write down why the signing is taken back.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why the signing is taken back")), "Wrong person");
        press("Take back the signing");
        assertThat(shown()).contains("Not signed yet");
    }

    @Test
    void anEarlierBeginningMovesTheEndUnlessThatIsChangedToo() {
        _setValue(field("Plan (PIP) fixed on"), LocalDate.of(2025, 9, 1));
        press("Save the term");
        _setValue(field("Plan (PIP) fixed on"), LocalDate.of(2025, 8, 1));
        press("Save the term");
        assertThat(field("Term ends on").getValue()).isEqualTo(LocalDate.of(2028, 8, 1));
        _setValue(field("Term ends on"), LocalDate.of(2029, 1, 1));
        press("Save the term");
        assertThat(field("Term ends on").getValue()).isEqualTo(LocalDate.of(2029, 1, 1));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasFinishedElsewhereIsNotedAndTakenAway() {
        part(ELSEWHERE).setOpened(true);
        press("Save");
        assertThat(shown()).contains("Choose the workshop and a day that is not in the future");
        Select<WorkshopName> workshop = _get(Select.class, spec -> spec.withLabel("Workshop"));
        var housing = files.open(selam, Language.EN).orElseThrow().workshops().stream()
                .filter(name -> name.title().text().equals("Housing"))
                .reduce((_, last) -> last)
                .orElseThrow();
        _setValue(workshop, housing);
        _setValue(field("Finished on"), LocalDate.of(2026, 2, 1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Where")), "Leiden");
        press("Save");
        assertThat(shown()).contains("Housing: 01-02-2026, Leiden (noted by Esther van Dijk)");

        press("Take away");
        assertThat(shown()).contains("Nothing is noted.");
    }

    @Test
    void whatIsTypedAboutTheDutyIsThereAgainForTheCoachAndForNobodyElse() {
        _setValue(field("Plan (PIP) fixed on"), LocalDate.of(2025, 9, 1));
        comeBackAs(manager, Role.MANAGER);
        assertThat(field("Plan (PIP) fixed on").isEmpty()).isTrue();
        comeBackAs(coach, Role.COACH);
        assertThat(shown()).contains(KEPT);
        press("Save the term");
        arrive();
        assertThat(shown()).contains("Not signed yet").doesNotContain(KEPT);

        _setValue(field("Declaration signed on"), LocalDate.of(2026, 3, 9));
        _setValue(field("Plan (PIP) fixed on"), LocalDate.of(2025, 8, 1));
        press("Save the term");
        arrive();
        assertThat(field("Declaration signed on").getValue()).isEqualTo(LocalDate.of(2026, 3, 9));
        press("Save the signing");
        arrive();
        assertThat(shown()).contains("Signed on Monday 9 March").doesNotContain(KEPT);
    }

    @Test
    void whatIsTypedAboutElsewhereIsThereAgainInItsOpenPart() {
        part(ELSEWHERE).setOpened(true);
        _setValue(field("Finished on"), LocalDate.of(2026, 2, 1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Where")), "Leiden");
        comeBackAs(manager, Role.MANAGER);
        assertThat(part(ELSEWHERE).isOpened()).isFalse();
        assertThat(field("Finished on").isEmpty()).isTrue();
        comeBackAs(coach, Role.COACH);
        assertThat(part(ELSEWHERE).isOpened()).isTrue();
        assertThat(shown()).contains(KEPT);
        assertThat(field("Finished on").getValue()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Where")).getValue())
                .isEqualTo("Leiden");
    }

    private void comeBackAs(StaffId person, Role role) {
        SignIn.asStaff(person, role);
        comeBackTo("staff/people?person=" + selam.value());
        part(TITLE).setOpened(true);
        arrive();
    }

    private static Details part(String title) {
        return _get(
                Details.class,
                spec -> spec.withPredicate(details -> details.getSummaryText().equals(title)));
    }

    private static DatePicker field(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String shown() {
        assertThat(_find(Details.class)).isNotEmpty();
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
