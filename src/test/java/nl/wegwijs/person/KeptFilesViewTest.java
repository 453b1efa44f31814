package nl.wegwijs.person;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.clearNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static nl.wegwijs.person.PeopleFixture.ADMINISTRATOR;
import static nl.wegwijs.person.PeopleFixture.BRAM;
import static nl.wegwijs.person.PeopleFixture.MOHAMMED;
import static nl.wegwijs.person.PeopleFixture.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What staff type into files is there again after an ended session. */
class KeptFilesViewTest extends ViewTest {

    private static final String KEPT = "We kept what you typed here earlier.";

    @Autowired
    Newcomers newcomers;

    @Autowired
    StaffMembers staff;

    @Autowired
    ApplicationContext context;

    @Autowired
    FileKeeping keeping;

    @Autowired
    PersonFiles files;

    @BeforeEach
    void aCoachIsSignedIn() {
        PeopleFixture.settleIn(context);
        SignIn.asStaff(BRAM, Role.COACH);
        startIn(Language.EN);
    }

    @Test
    void aNewPersonIsThereAgain() {
        open("staff/people/new");
        arrive();
        _setValue(field("Full name"), "ሰላም ተስፋይ");
        _setValue(_get(DatePicker.class), LocalDate.of(1991, 2, 3));
        reads().setValue(Language.TI);
        _setValue(speaks(), Set.of(Language.TI, Language.AR));
        _setValue(_get(Checkbox.class), true);
        chooseAHousehold();
        _setValue(field("Number of the household"), "H1");

        comeBackTo("staff/people/new");
        assertThat(text()).contains(KEPT);
        assertThat(field("Full name").getValue()).isEqualTo("ሰላም ተስፋይ");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(1991, 2, 3));
        assertThat(reads().getValue()).isEqualTo(Language.TI);
        assertThat(speaks().getValue()).containsExactlyInAnyOrder(Language.TI, Language.AR);
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        assertThat(field("Number of the household").getValue()).isEqualTo("H1");
        _click(button("Make the file"));
        assertThat(address()).isEqualTo("staff/people");
        comeBackTo("staff/people/new");
        assertThat(text()).doesNotContain(KEPT);
    }

    @Test
    void aColleagueSeesNothingOfIt() {
        open("staff/people/new");
        arrive();
        _setValue(field("Full name"), "Somebody new");
        SignIn.asStaff(SANNE, Role.COACH);
        comeBackTo("staff/people/new");
        assertThat(field("Full name").getValue()).isEmpty();
        assertThat(text()).doesNotContain(KEPT);
    }

    @Test
    void aChangeOnTopOfAColleaguesSaysSoAndUndoesNothingOfTheirs() {
        var address = "staff/people/" + MOHAMMED.value() + "/change";
        open(address);
        arrive();
        _setValue(field("Phone"), "06 99999999");
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        var theirs = PeopleFixture.newcomer("Renamed by Anouk", LocalDate.of(1985, 2, 1), "06 12345678");
        keeping.change(MOHAMMED, files.open(MOHAMMED).orElseThrow().version(), theirs, BRAM);
        SignIn.asStaff(BRAM, Role.COACH);

        comeBackTo(address);
        assertThat(field("Phone").getValue()).isEqualTo("06 99999999");
        assertThat(field("Full name").getValue()).isEqualTo("Renamed by Anouk");
        assertThat(text()).contains(KEPT, "A colleague saved this while you were typing.");
        _click(button("Save"));
        var now = newcomers.withLanguages(MOHAMMED).orElseThrow().details();
        assertThat(now.fullName()).isEqualTo("Renamed by Anouk");
        assertThat(now.phone()).contains("99999999");
    }

    @Test
    void anAddressAndAMoveToAnotherHouseholdAreThereAgain() {
        var address = "staff/people/" + MOHAMMED.value() + "/household";
        open(address);
        arrive();
        _setValue(street(), "Hooftskade 91");
        chooseAHousehold();
        _setValue(field("Number of the household"), "H2");

        comeBackTo(address);
        assertThat(street().getValue()).isEqualTo("Hooftskade 91");
        assertThat(field("Number of the household").getValue()).isEqualTo("H2");
        _click(button("Save the address"));
        assertThat(text()).contains("Hooftskade 91");
    }

    @Test
    void aStaffMemberIsThereAgain() {
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        open("staff/team?member=" + BRAM.value());
        arrive();
        _setValue(field("Team"), "Team Loosduinen");
        _setValue(boxes("Roles"), Set.of(Role.COACH, Role.TRAINER));
        _setValue(boxes("Monday"), Set.of(DayPart.MORNING));

        comeBackTo("staff/team?member=" + BRAM.value());
        assertThat(text()).contains(KEPT);
        assertThat(field("Team").getValue()).isEqualTo("Team Loosduinen");
        _click(button("Save"));
        assertThat(staff.whole(BRAM).orElseThrow().roles()).containsExactlyInAnyOrder(Role.COACH, Role.TRAINER);
        arrive();
        assertThat(text()).doesNotContain(KEPT);
    }

    private static void chooseAHousehold() {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> which = _get(RadioButtonGroup.class);
        _setValue(which, which.getListDataView().getItem(1));
    }

    private static TextField street() {
        return _find(TextField.class, spec -> spec.withLabel("Street and number"))
                .getFirst();
    }

    @Test
    void whatIsTypedAboutAColleagueStaysWhenTheyAreDeactivated() {
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        open("staff/team?member=" + BRAM.value());
        arrive();
        _setValue(field("Phone"), "06 99999999");
        clearNotifications();
        _click(button("Deactivate"));
        expectNotifications("Bram de Vries is deactivated and can no longer sign in.");
        arrive();
        assertThat(field("Phone").getValue()).isEqualTo("06 99999999");
        assertThat(text()).contains(KEPT).doesNotContain("A colleague saved this");
        _click(button("Save"));
        var bram = staff.whole(BRAM).orElseThrow();
        assertThat(bram.details().phone()).contains("99999999");
        assertThat(bram.active()).isFalse();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Select<Language> reads() {
        return _get(Select.class, spec -> spec.withLabel("Reads"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Language> speaks() {
        return _get(MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> CheckboxGroup<T> boxes(String label) {
        return _get(CheckboxGroup.class, spec -> spec.withLabel(label));
    }

    private String text() {
        return ((Component) screen()).getElement().getTextRecursively();
    }
}
