package nl.wegwijs.planning.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.OpeningHours;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceDetails;
import nl.wegwijs.planning.PlaceResult;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlacesViewTest extends ViewTest {

    private static int made;

    @Autowired
    private PlaceSettings settings;

    @Autowired
    private Places places;

    @Autowired
    private CatalogueTexts catalogue;

    @Autowired
    private Statements statements;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        startIn(Language.EN);
    }

    @Test
    void anAdministratorAddsALocation() {
        open("staff/settings/places/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the location")), "Hooftskade");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Street and number")), "Hooftskade 89");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Postcode")), "2526 KB");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Town")), "Den Haag");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Position on the map")), "52.0705, 4.3007");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Tuesday")), true);
        _setValue(_get(HoursField.class), Map.of(DayOfWeek.TUESDAY, hours(9, 17)));
        _click(_get(Button.class, spec -> spec.withText("Save location")));

        var added = named("Hooftskade");
        assertThat(added.details().latitude()).isEqualByComparingTo("52.0705");
        assertThat(added.details().hours()).containsExactly(Map.entry(DayOfWeek.TUESDAY, hours(9, 17)));
        assertThat(address()).isEqualTo("staff/settings/places/" + added.id().value());
        assertThat(_find(RouterLink.class, spec -> spec.withClasses("pick"))).isNotEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefusedAndWhatWasTypedStays() {
        var taken = location();
        open("staff/settings/places/" + location().value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the location")), name(taken));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Phone")), "14070");
        _click(_get(Button.class, spec -> spec.withText("Save location")));

        assertThat(message()).contains("There is already a location called " + name(taken));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Phone")).getValue())
                .isEqualTo("14070");
    }

    @Test
    void twoAdministratorsAtOnceLoseNothing() {
        var id = location();
        open("staff/settings/places/" + id.value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Phone")), "070 111 1111");
        colleagueChangesTheAddress(id, "Somewhere else 2");
        _click(_get(Button.class, spec -> spec.withText("Save location")));

        assertThat(message()).contains("A colleague saved this while you were typing");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Phone")).getValue())
                .isEqualTo("070 111 1111");
        assertThat(places.find(id).orElseThrow().details().address()).isEqualTo("Somewhere else 2");

        _click(_get(Button.class, spec -> spec.withText("Save location")));
        assertThat(places.find(id).orElseThrow().details().phone()).isEqualTo("070 111 1111");
    }

    @Test
    void theColleaguesVersionCanBeShown() {
        var id = location();
        open("staff/settings/places/" + id.value());
        colleagueChangesTheAddress(id, "Somewhere else 3");
        _click(_get(Button.class, spec -> spec.withText("Save location")));
        _click(_get(Button.class, spec -> spec.withText("Show what the colleague saved")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Street and number"))
                        .getValue())
                .isEqualTo("Somewhere else 3");
    }

    @Test
    void anOpenDayWithoutTimesIsRefused() {
        var id = location();
        open("staff/settings/places/" + id.value());
        _get(Checkbox.class, spec -> spec.withLabel("Friday")).setValue(true);
        _click(_get(Button.class, spec -> spec.withText("Save location")));

        assertThat(_get(HoursField.class).getErrorMessage()).contains("Give each open day two times");
        assertThat(places.find(id).orElseThrow().details().hours()).doesNotContainKey(DayOfWeek.FRIDAY);
    }

    @Test
    void aRoomIsAddedChangedAndTakenOutOfUse() {
        var id = location();
        open("staff/settings/places/" + id.value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Room")), "Desk 1");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Floor")), "2");
        _click(_get(Button.class, spec -> spec.withText("Add room")));
        assertThat(_find(TextField.class, spec -> spec.withLabel("Room")))
                .extracting(TextField::getValue)
                .containsExactly("Desk 1", "");

        _setValue(_find(TextField.class, spec -> spec.withLabel("Floor")).getFirst(), "3");
        _click(_get(Button.class, spec -> spec.withText("Save room")));
        _click(_get(Button.class, spec -> spec.withText("Take out of use")));
        var room = places.find(id).orElseThrow().rooms().getFirst();
        assertThat(room.floor()).isEqualTo("3");
        assertThat(room.active()).isFalse();
    }

    @Test
    void aLocationOutOfUseSaysSoAndCanComeBack() {
        var id = location();
        open("staff/settings/places/" + id.value());
        _click(_get(Button.class, spec -> spec.withText("Take " + name(id) + " out of use")));
        assertThat(places.find(id).orElseThrow().active()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("Not in use"))).isNotEmpty();

        _click(_get(Button.class, spec -> spec.withText("Bring " + name(id) + " back into use")));
        assertThat(places.find(id).orElseThrow().active()).isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Phone")), "14070");
        _click(_get(Button.class, spec -> spec.withText("Save location")));
        assertThat(message()).isEmpty();
    }

    @Test
    void theWayToALocationIsWrittenPerLanguageAndSaysWhatOthersSee() {
        var id = location();
        open("staff/settings/places/" + id.value());
        var arabic = _get(TextArea.class, spec -> spec.withLabel(Language.AR.ownName()));
        assertThat(arabic.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(arabic.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(helper(arabic)).isEqualTo("Missing. Readers see nothing.");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nederlands")), "Tram 1, halte Hooftskade");
        assertThat(helper(arabic)).isEqualTo("Missing. Readers see: Nederlands");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("English")), "Tram 1, stop Hooftskade");
        assertThat(helper(arabic)).isEqualTo("Missing. Readers see: English");
        _click(_get(Button.class, spec -> spec.withText("Save: How to get there")));

        assertThat(catalogue.of(id.value()).get(Places.DIRECTIONS))
                .containsOnly(
                        Map.entry(Language.NL, "Tram 1, halte Hooftskade"),
                        Map.entry(Language.EN, "Tram 1, stop Hooftskade"));
    }

    @Test
    void twoAdministratorsWhoWriteTheSameTextLoseNothing() {
        var id = location();
        open("staff/settings/places/" + id.value());
        catalogue.save(id.value(), Places.DIRECTIONS, Language.NL, "Van de collega");
        catalogue.save(id.value(), Places.DIRECTIONS, Language.FR, "Du collègue");
        var dutch = _get(TextArea.class, spec -> spec.withLabel("Nederlands"));
        _setValue(dutch, "Van mij");
        _click(_get(Button.class, spec -> spec.withText("Save: How to get there")));

        assertThat(dutch.getValue()).isEqualTo("Van mij");
        assertThat(dutch.getErrorMessage()).contains("Van de collega");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Français")).getValue())
                .isEqualTo("Du collègue");
        _click(_get(Button.class, spec -> spec.withText("Save: How to get there")));
        assertThat(catalogue.of(id.value()).get(Places.DIRECTIONS))
                .containsOnly(Map.entry(Language.NL, "Van mij"), Map.entry(Language.FR, "Du collègue"));
    }

    @Test
    void scriptInANameIsShownAsText() {
        settings.add(details("<script>alert(1)</script>"));
        open("staff/settings/places");
        var shown = _find(Span.class, spec -> spec.withText("<script>alert(1)</script>"));
        assertThat(shown).isNotEmpty();
        assertThat(shown.getFirst().getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void onlyAdministratorsReachTheScreen() {
        SignIn.asStaff(StaffId.next(), Role.COACH, Role.MANAGER, Role.FRONT_OFFICE, Role.TRAINER);
        open("staff/settings/places");
        assertThat(screen()).isNotInstanceOf(PlacesView.class);
    }

    @Test
    void theScreenNeedsFewStatements() {
        var id = location();
        open("staff/settings");
        statements.assertAtMost(5, () -> open("staff/settings/places/" + id.value()));
        assertThat(screen()).isInstanceOf(PlacesView.class);
    }

    private void colleagueChangesTheAddress(LocationId id, String address) {
        var now = places.find(id).orElseThrow();
        var changed = new PlaceDetails(now.name(), address, "2526 KB", "Den Haag", null, null, null, false, Map.of());
        assertThat(settings.change(id, now.version(), changed)).isInstanceOf(PlaceResult.Saved.class);
    }

    private LocationId location() {
        var result = settings.add(details("Location " + ++made));
        return ((PlaceResult.Saved) result).location();
    }

    private Place named(String name) {
        return places.all().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String name(LocationId id) {
        return places.find(id).orElseThrow().name();
    }

    private static PlaceDetails details(String name) {
        return new PlaceDetails(name, "Street 1", "2500 AA", "Den Haag", null, null, null, false, Map.of());
    }

    private static OpeningHours hours(int from, int until) {
        return new OpeningHours(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static String helper(TextArea field) {
        return field.getHelperComponent().getElement().getText();
    }

    private static String message() {
        return _find(FormMessage.class).stream()
                .map(message -> message.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
