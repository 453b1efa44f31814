package nl.wegwijs.planning.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import nl.wegwijs.planning.OpeningHours;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator types about places is there again after an ended session. */
class KeptPlacesViewTest extends ViewTest {

    private static final String KEPT = "We kept what you typed here earlier.";

    @Autowired
    private PlaceSettings settings;

    @Autowired
    private Places places;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        startIn(Language.EN);
    }

    @Test
    void aNewLocationIsThereAgainWithItsHours() {
        open("staff/settings/places/new");
        arrive();
        _setValue(field("Name of the location"), "Kept location");
        _setValue(field("Street and number"), "Hooftskade 89");
        _setValue(field("Postcode"), "2526 KB");
        _setValue(field("Town"), "Den Haag");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Tuesday")), true);
        _setValue(_find(TimePicker.class).get(2), LocalTime.of(10, 0));
        _setValue(_find(TimePicker.class).get(3), LocalTime.of(16, 30));

        comeBackTo("staff/settings/places/new");
        assertThat(shown()).contains(KEPT);
        press("Save location");
        var added = places.all().stream()
                .filter(place -> place.name().equals("Kept location"))
                .findFirst()
                .orElseThrow();
        assertThat(added.details().hours())
                .containsOnlyKeys(DayOfWeek.TUESDAY)
                .containsValue(new OpeningHours(LocalTime.of(10, 0), LocalTime.of(16, 30)));
        comeBackTo("staff/settings/places/new");
        assertThat(shown()).doesNotContain(KEPT);
    }

    @Test
    void aLocationWithManyRoomsAsksForAllItsFormsInOneStatement() {
        var place = place();
        open("staff/settings/places/" + place.id().value());
        arrive();
        _setValue(field("Phone"), "070 1234567");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Room")).getLast(), "Room to come");
        _setValue(_find(IntegerField.class).getFirst(), 7);

        comeBackTo("staff/settings/places/" + place.id().value());
        assertThat(field("Phone").getValue()).isEqualTo("070 1234567");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Room")))
                .extracting(TextField::getValue)
                .containsExactly("Room 1", "Room to come");
        assertThat(_find(IntegerField.class).getFirst().getValue()).isEqualTo(7);

        open("staff/settings");
        open("staff/settings/places/" + place.id().value());
        assertThat(statements.countDuring(this::arrive)).isEqualTo(1);
    }

    @Test
    void takingALocationOutOfUseIsNoColleaguesChange() {
        var place = place();
        open("staff/settings/places/" + place.id().value());
        arrive();
        _setValue(field("Phone"), "070 1234567");
        press("Take " + place.name() + " out of use");
        comeBackTo("staff/settings/places/" + place.id().value());
        assertThat(shown()).contains(KEPT).doesNotContain("A colleague saved this");
    }

    @Test
    void aClosedDayIsThereAgain() {
        var place = place();
        open("staff/settings/closed-days");
        arrive();
        _setValue(_get(DatePicker.class), TestClock.START.toLocalDate().plusDays(3));
        where().setValue(where().getListDataView()
                .getItems()
                .filter(one -> one.id().equals(place.id()))
                .findFirst()
                .orElseThrow());
        _setValue(field("Reason"), "New floor");

        comeBackTo("staff/settings/closed-days");
        assertThat(where().getValue().id()).isEqualTo(place.id());
        assertThat(field("Reason").getValue()).isEqualTo("New floor");
        press("Add closed day");
        assertThat(settings.closedDays(TestClock.START.toLocalDate()))
                .anyMatch(closing -> closing.reason().equals("New floor"));
        comeBackTo("staff/settings/closed-days");
        assertThat(shown()).doesNotContain(KEPT);
    }

    private Place place() {
        var town = new Town(database);
        var id = town.location("Kept");
        town.room(id, "Room 1");
        return places.find(id).orElseThrow();
    }

    private String shown() {
        return ((Component) screen()).getElement().getTextRecursively();
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Place> where() {
        return _get(ComboBox.class, spec -> spec.withLabel("Location"));
    }
}
