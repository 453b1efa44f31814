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

    @Autowired
    private JdbcClient database;

    @Autowired
    private WorkshopFiles files;

    private StaffId coach;
    private NewcomerId selam;

    @BeforeEach
    void aCoachOpensThePageOfSelam() {
        var town = new Town(database);
        coach = town.staff("Esther van Dijk", Role.COACH);
        selam = town.newcomer(town.household(), "Selam", coach);
        new WorkshopTown(database).workshop(Regime.OFFER, "Housing", 2);
        openAs(
                new SignedInPerson(coach.value(), "Esther van Dijk", Language.EN, Set.of(Role.COACH)),
                "staff/people?person=" + selam.value());
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> details.getSummaryText().equals(TITLE)))
                .setOpened(true);
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
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> details.getSummaryText().equals("Note what was finished elsewhere")))
                .setOpened(true);
        press("Save");
        assertThat(shown()).contains("Choose the workshop and a day that has come");
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
