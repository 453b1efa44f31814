package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.appointment.DayTemplate;
import nl.wegwijs.appointment.KindId;
import nl.wegwijs.appointment.SettlementAgenda;
import nl.wegwijs.appointment.SettlementStep;
import nl.wegwijs.appointment.SettlementTemplates;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SettlementDaysViewTest extends ViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    @Autowired
    private SettlementTemplates templates;

    @Autowired
    private SettlementAgenda agenda;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private Town town;
    private StaffId manager;
    private LocationId location;
    private String templateName;

    @BeforeEach
    void aTemplateOfTwoStepsAndTwoHouseholds() {
        town = new Town(database);
        manager = town.staff("Team leader of the day", Role.MANAGER);
        location = town.location("Group location");
        var townHall = town.location("Town hall");
        var lease = new KindId(town.appointmentKind(Language.EN, "Signing the lease"));
        var registration = new KindId(town.appointmentKind(Language.EN, "Registration"));
        SignIn.asStaff(manager, Role.ADMINISTRATOR);
        templateName = "Two steps " + location.value();
        templates.add(
                templateName,
                LocalTime.of(9, 30),
                List.of(new SettlementStep(lease, null, 30, 0), new SettlementStep(registration, townHall, 45, 20)));
        SignIn.asStaff(manager, Role.MANAGER);
        startIn(Language.EN);
    }

    @Test
    void planningForTwoHouseholdsShowsALaneForEachAndPlansThemInOneGo() {
        var amina = person("Amina Haddad " + location.value());
        var john = person("John Okello " + location.value());
        openPlan();
        add(amina);
        add(john);

        assertThat(lanes()).containsExactly("Household of " + amina, "Household of " + john);
        assertThat(_find(Span.class, spec -> spec.withText("Travel and waiting: 20 minutes")))
                .isNotEmpty();
        _click(_get(Button.class, spec -> spec.withText("Plan this day")));

        assertThat(address()).isEqualTo("staff/settlement-days/" + MONDAY + "/" + location.value());
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).hasSize(2);
        assertThat(lanes()).hasSize(2);
    }

    @Test
    void whatWasChosenIsThereAgainAfterAnEndedSession() {
        var amina = person("Amina Kept " + location.value());
        var john = person("John Kept " + location.value());
        openPlan();
        arrive();
        add(amina);
        add(john);
        comeBackTo("staff/settlement-days/plan");
        assertThat(lanes()).containsExactly("Household of " + amina, "Household of " + john);
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Date")).getValue())
                .isEqualTo(MONDAY);
        _click(_get(Button.class, spec -> spec.withText("Plan this day")));
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).hasSize(2);

        SignIn.asStaff(manager, Role.COACH);
        comeBackTo("staff/settlement-days/plan");
        assertThat(lanes()).isEmpty();
    }

    @Test
    void whyADayIsCancelledIsThereAgain() {
        plannedFor("Amina Why " + location.value());
        var day = "staff/settlement-days/" + MONDAY + "/" + location.value();
        open(day);
        _click(_get(Button.class, spec -> spec.withText("Cancel the whole day")));
        arrive();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("In your own words")), "The lift is broken");
        comeBackTo(day);
        _click(_get(Button.class, spec -> spec.withText("Cancel the whole day")));
        arrive();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("In your own words"))
                        .getValue())
                .isEqualTo("The lift is broken");
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasChosen() {
        var amina = person("Amina Closed " + location.value());
        town.closed(location, MONDAY, "Staff day");
        openPlan();
        add(amina);
        _click(_get(Button.class, spec -> spec.withText("Plan this day")));

        assertThat(_get(FormMessage.class).getElement().getTextRecursively())
                .contains("Step 1 (Signing the lease)")
                .contains("Staff day");
        assertThat(lanes()).containsExactly("Household of " + amina);
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Date")).getValue())
                .isEqualTo(MONDAY);
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).isEmpty();
    }

    @Test
    void aHouseholdWithADayThenIsRefused() {
        var amina = plannedFor("Amina Twice " + location.value());
        openPlan();
        add(amina);
        _click(_get(Button.class, spec -> spec.withText("Plan this day")));

        assertThat(_get(FormMessage.class).getElement().getTextRecursively())
                .contains("has a settlement day on this date already");
    }

    @Test
    void withoutAHouseholdNothingIsPlannedAndItSaysWhatIsMissing() {
        openPlan();
        _click(_get(Button.class, spec -> spec.withText("Plan this day")));
        assertThat(_get(FormMessage.class).getElement().getTextRecursively()).contains("Not planned yet");
    }

    @Test
    void aPlannedDayStandsInTheListAndIsCancelledAfterSayingWhatHappens() {
        plannedFor("Amina Cancelled " + location.value());
        open("staff/settlement-days");
        var link = _find(RouterLink.class, spec -> spec.withClasses("pick")).stream()
                .filter(one -> one.getHref().endsWith(location.value().toString()))
                .findFirst()
                .orElseThrow();
        open(link.getHref());
        _click(_get(Button.class, spec -> spec.withText("Cancel the whole day")));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("This cancels 2 appointments of one household: Amina Cancelled"));
        _click(_get(Button.class, spec -> spec.withText("Cancel 2 appointments")));
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).hasSize(1);

        _setValue(reason(), CancelReason.STAFF_NOT_AVAILABLE);
        _click(_get(Button.class, spec -> spec.withText("Cancel 2 appointments")));
        assertThat(agenda.lanes(location, MONDAY, Language.EN)).isEmpty();
    }

    @Test
    void scriptInANameIsShownAsText() {
        var name = "<script>alert('" + location.value() + "')</script>";
        plannedFor(name);
        open("staff/settlement-days/" + MONDAY + "/" + location.value());
        assertThat(lanes()).containsExactly("Household of " + name);
        assertThat(((Component) screen()).getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void onlyPlannersReachTheScreens() {
        SignIn.asStaff(manager, Role.ADMINISTRATOR, Role.TRAINER);
        for (var address : List.of("", "/plan", "/" + MONDAY + "/" + location.value())) {
            open("staff/settlement-days" + address);
            assertThat(screen())
                    .isNotInstanceOfAny(SettlementDaysView.class, PlanSettlementDayView.class, SettlementDayView.class);
        }
    }

    @Test
    void aCoachDoesNotSeeTheDayOfAnothersHousehold() {
        plannedFor("Amina Of another coach " + location.value());
        SignIn.asStaff(town.staff("Coach", Role.COACH), Role.COACH);
        open("staff/settlement-days");
        assertThat(_find(RouterLink.class, spec -> spec.withClasses("pick")))
                .noneMatch(one -> one.getHref().endsWith(location.value().toString()));
    }

    @Test
    void theScreensNeedFewStatements() {
        plannedFor("Amina Counted " + location.value());
        open("staff/settlement-days");
        statements.assertAtMost(5, () -> open("staff/settlement-days/plan"));
        assertThat(screen()).isInstanceOf(PlanSettlementDayView.class);
        statements.assertAtMost(5, () -> open("staff/settlement-days/" + MONDAY + "/" + location.value()));
        assertThat(screen()).isInstanceOf(SettlementDayView.class);
        statements.assertAtMost(5, () -> open("staff/settlement-days"));
        assertThat(screen()).isInstanceOf(SettlementDaysView.class);
    }

    private String plannedFor(String name) {
        var who = person(name);
        openPlan();
        add(who);
        _click(_get(Button.class, spec -> spec.withText("Plan this day")));
        assertThat(screen()).isInstanceOf(SettlementDayView.class);
        return who;
    }

    private void openPlan() {
        open("staff/settlement-days/plan");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Date")), MONDAY);
        ComboBox<Place> places = field("Group location");
        places.setValue(places.getListDataView()
                .getItems()
                .filter(place -> place.id().equals(location))
                .findFirst()
                .orElseThrow());
        ComboBox<DayTemplate> days = field("Template");
        days.setValue(days.getListDataView()
                .getItems()
                .filter(template -> template.name().equals(templateName))
                .findFirst()
                .orElseThrow());
    }

    private void add(String name) {
        ComboBox<FoundPerson> search = field("Add a household");
        search.setValue(search.getLazyDataView()
                .getItems()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private String person(String name) {
        town.newcomer(town.household(), name, null);
        return name;
    }

    private static List<String> lanes() {
        return _find(H3.class).stream()
                .filter(title -> title.getElement().hasAttribute("title"))
                .map(H3::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Select<CancelReason> reason() {
        return _get(Select.class, spec -> spec.withLabel("Reason"));
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> field(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }
}
