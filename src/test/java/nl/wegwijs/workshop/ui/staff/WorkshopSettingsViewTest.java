package nl.wegwijs.workshop.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.PictogramPicker;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.Part;
import nl.wegwijs.workshop.PartId;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopDetails;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.WorkshopSetId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator keeps the catalogue of workshops. */
class WorkshopSettingsViewTest extends ViewTest {

    @Autowired
    private WorkshopCatalogue catalogue;

    @Autowired
    private Statements statements;

    private WorkshopSetId set;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        set = catalogue.addSet("Programme " + StaffId.next().value()).orElseThrow();
        startIn(Language.EN);
    }

    @Test
    @SuppressWarnings("unchecked")
    void addsAWorkshopOfTwoParts() {
        open("staff/settings/workshops/new");
        _setValue(_get(Select.class, spec -> spec.withLabel("Programme")), set);
        _setValue(_get(PictogramPicker.class), "book-open");
        number("Sessions to attend for a pass", 2);
        number("Places", 12);
        number("At least", 6);
        number("Invitations at most", 2);
        number("Place in the list", 50);
        _setValue(_get(TextField.class, spec -> spec.withLabel("English")), "Cycling of the test");
        press("Save workshop");
        assertThat(_get(
                                FormMessage.class,
                                spec -> spec.withPredicate(
                                        one -> one.getChildren().findAny().isPresent()))
                        .getElement()
                        .getTextRecursively())
                .as("two sessions of one part")
                .contains("Not saved yet");

        press("Add a part");
        press("Save workshop");
        var added = named("Cycling of the test");
        assertThat(added.details().parts()).hasSize(2);
        assertThat(added.details().capacity()).isEqualTo(12);
        assertThat(added.active()).isTrue();
    }

    @Test
    void aPartThatIsAddedGetsATitleAtOnce() {
        var id = workshop("Rowing of the test");
        open("staff/settings/workshops/" + id.value());
        press("Add a part");
        press("Save workshop");
        assertThat(_find(Details.class).stream().map(Details::getSummaryText))
                .containsExactly("Part 1: no title yet", "Part 2: no title yet");
        _find(Details.class).getLast().setOpened(true);
        _setValue(_find(TextField.class, spec -> spec.withLabel("English")).getLast(), "On the water");
        press("Save: Title of part 2");
        var rowing = named("Rowing of the test");
        assertThat(rowing.partTitle(rowing.details().parts().getLast().id()).text())
                .isEqualTo("On the water");
    }

    @Test
    void whatAColleagueSavedMeanwhileIsNotOverwritten() {
        var id = workshop("Swimming of the test");
        open("staff/settings/workshops/" + id.value());
        var theirs = named("Swimming of the test");
        catalogue.change(id, theirs.version(), details(9));
        number("Places", 20);
        press("Save workshop");

        assertThat(named("Swimming of the test").details().capacity()).isEqualTo(9);
        press("Save workshop");
        assertThat(named("Swimming of the test").details().capacity())
                .as("saving again keeps the own version")
                .isEqualTo(20);
    }

    @Test
    void takesAWorkshopAndAProgrammeOutOfUse() {
        var id = workshop("Chess of the test");
        open("staff/settings/workshops/" + id.value());
        _click(_find(Button.class).stream()
                .filter(button -> button.getText().contains("Chess of the test"))
                .findFirst()
                .orElseThrow());
        assertThat(isInUse(id)).isFalse();
        catalogue.bringBack(id);
        assertThat(isInUse(id)).isTrue();
        catalogue.useSet(set, false);
        assertThat(isInUse(id)).isFalse();
    }

    @Test
    void opensInAtMostFiveStatements() {
        var id = workshop("Chess of the test");
        open("staff/settings/workshops");
        statements.assertAtMost(5, () -> open("staff/settings/workshops/" + id.value()));
        statements.assertAtMost(5, () -> open("staff/settings/workshop-sets/" + set.value()));
    }

    private WorkshopId workshop(String title) {
        return catalogue.add(details(12), Map.of(Language.EN, title));
    }

    private WorkshopDetails details(int capacity) {
        return new WorkshopDetails(
                set,
                Regime.OFFER,
                "book-open",
                1,
                5,
                capacity,
                2,
                null,
                60,
                List.of(new Part(PartId.next(), false, 150)));
    }

    private boolean isInUse(WorkshopId id) {
        return catalogue.inUse(Language.EN).stream().anyMatch(one -> one.id().equals(id));
    }

    private CatalogueWorkshop named(String title) {
        return catalogue.all(Language.EN).stream()
                .filter(one -> one.title().text().equals(title))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static void number(String label, int value) {
        _setValue(_get(IntegerField.class, spec -> spec.withLabel(label)), value);
    }

    private static void press(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }
}
