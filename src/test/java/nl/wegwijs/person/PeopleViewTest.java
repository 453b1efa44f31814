package nl.wegwijs.person;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.clearNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static nl.wegwijs.person.PeopleFixture.ADMINISTRATOR;
import static nl.wegwijs.person.PeopleFixture.BRAM;
import static nl.wegwijs.person.PeopleFixture.MOHAMMED;
import static nl.wegwijs.person.PeopleFixture.WARSAME;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Set;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class PeopleViewTest extends ViewTest {

    @Autowired
    Newcomers newcomers;

    @Autowired
    StaffMembers staff;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void people() {
        PeopleFixture.settleIn(context);
    }

    @Test
    void aCoachSearchesAndOpensAFile() {
        SignIn.asStaff(BRAM, Role.COACH);
        open("staff/people");
        assertThat(rows()).isEqualTo(3);
        _setValue(field("Search"), "muhammad");
        assertThat(rows()).isEqualTo(2);
        assertThat(addressWithFilters()).contains("q=muhammad");
        open("staff/people?q=muhammad&person=" + MOHAMMED.value());
        assertThat(text()).contains("01-02-1985", "Bram de Vries", "Lina Al Ahmad", "H1");
        open("staff/people?person=" + WARSAME.value());
        assertThat(text()).contains("Mohammed Warsame").doesNotContain("01-02-1985");
    }

    @Test
    void theFrontOfficeSeesNoFileAndMakesNone() {
        SignIn.asStaff(BRAM, Role.FRONT_OFFICE);
        open("staff/people?person=" + MOHAMMED.value());
        assertThat(text()).contains("06 12345678").doesNotContain("01-02-1985").doesNotContain("H1");
        _assertNone(Button.class, spec -> spec.withText("Deactivate"));
        open("staff/people/new");
        assertThat(screen().getClass().getSimpleName()).isNotEqualTo("NewPersonView");
    }

    @Test
    void aNewPersonIsMadeAfterALookAtLikelyDoubles() {
        SignIn.asStaff(BRAM, Role.COACH);
        open("staff/people/new");
        _click(button("Make the file"));
        assertThat(field("Full name").getErrorMessage()).isEqualTo("Enter the name.");
        _setValue(field("Full name"), "Mohamad Warsama");
        assertThat(text()).contains("Mohammed Warsame");
        _click(button("Make the file"));
        _click(button("Make the file"));
        assertThat(address()).as("a double click saves nothing").isEqualTo("staff/people/new");
        _click(button("It is someone else: make the file"));
        assertThat(address()).isEqualTo("staff/people");
        assertThat(text()).contains("Mohamad Warsama", "Bram de Vries");
    }

    @Test
    void whoSavesSecondKeepsWhatWasTyped() {
        SignIn.asStaff(BRAM, Role.COACH);
        open("staff/people/" + MOHAMMED.value() + "/change");
        _setValue(field("Full name"), "Typed by me");
        var other = newcomers.withLanguages(MOHAMMED).orElseThrow();
        other.deactivate();
        newcomers.save(other);
        _click(button("Save"));
        assertThat(address()).endsWith("change");
        assertThat(field("Full name").getValue()).isEqualTo("Typed by me");
    }

    @Test
    void aFileThatIsNotTheirsCannotBeChangedByItsAddress() {
        SignIn.asStaff(BRAM, Role.COACH);
        for (var screen : new String[] {"change", "household", "code"}) {
            open("staff/people/" + WARSAME.value() + "/" + screen);
            assertThat(screen().getClass().getPackageName()).doesNotContain("person");
        }
    }

    @Test
    void someoneIsDeactivatedAndBack() {
        SignIn.asStaff(BRAM, Role.COACH);
        open("staff/people?person=" + MOHAMMED.value());
        _click(button("Deactivate"));
        assertThat(rows()).isEqualTo(2);
        _click(button("Reactivate"));
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void theAddressOfAHouseholdIsChanged() {
        SignIn.asStaff(BRAM, Role.COACH);
        open("staff/people/" + MOHAMMED.value() + "/household");
        _setValue(
                _find(TextField.class, spec -> spec.withLabel("Street and number"))
                        .getFirst(),
                "Hooftskade 91");
        _click(button("Save the address"));
        assertThat(text()).contains("Hooftskade 91");
    }

    @Test
    void aCodeIsPrintedInTheLanguageOfTheNewcomerAndInDutch() {
        SignIn.asStaff(BRAM, Role.COACH);
        open("staff/people/" + MOHAMMED.value() + "/code");
        _assertNone(Span.class, spec -> spec.withClasses("code"));
        _click(button("Make a code"));
        var codes = _find(Span.class, spec -> spec.withClasses("code"));
        assertThat(codes)
                .hasSize(2)
                .allSatisfy(code -> assertThat(code.getText()).matches("[2-9A-Z]{5}-[2-9A-Z]{5}"));
        assertThat(text()).contains("Uw code voor het portaal");
    }

    @Test
    void anAdministratorGivesRoles() {
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        open("staff/team?member=" + BRAM.value());
        _setValue(roles(), Set.of(Role.COACH, Role.MANAGER));
        _click(button("Save"));
        assertThat(staff.whole(BRAM).orElseThrow().roles()).containsExactlyInAnyOrder(Role.COACH, Role.MANAGER);
        open("staff/team?member=" + ADMINISTRATOR.value());
        _setValue(roles(), Set.of(Role.COACH));
        _click(button("Save"));
        assertThat(staff.whole(ADMINISTRATOR).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void anAdministratorSavesOneAfterTheOther() {
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        open("staff/team?member=" + BRAM.value());
        _setValue(field("Team"), "North");
        _click(button("Save"));
        _setValue(field("Team"), "South");
        _click(button("Save"));
        assertThat(staff.whole(BRAM).orElseThrow().details().team()).isEqualTo("South");
        _click(button("Deactivate"));
        _click(button("Reactivate"));
        assertThat(staff.whole(BRAM).orElseThrow().active()).isTrue();
    }

    @Test
    void savingKeepsALocationThatIsNoLongerInUse() {
        var town = new Town(database);
        var old = town.location("An old office");
        town.worksAt(BRAM, old);
        database.sql("update location set active = 0 where id = ?")
                .param(old.value())
                .update();
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        open("staff/team?member=" + BRAM.value());
        _setValue(field("Team"), "North");
        _click(button("Save"));
        assertThat(staff.whole(BRAM).orElseThrow().details().locations()).containsExactly(old);
    }

    @Test
    void anAddressThatIsOutOfSightByNowSaysSo() {
        SignIn.asStaff(BRAM, Role.COACH);
        open("staff/people/" + MOHAMMED.value() + "/household");
        database.sql("update newcomer set contact_person_id = null").update();
        clearNotifications();
        _click(button("Save the address"));
        expectNotifications("You may not change this file, or it no longer exists.");
        clearNotifications();
        _click(button("Move"));
        expectNotifications("You may not change this file, or it no longer exists.");
    }

    @Test
    void aFileThatDidNotArriveIsNotWaitedFor() {
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        for (var end : List.of("upload-error", "upload-abort")) {
            open("staff/people");
            open("staff/people/import");
            var upload = _get(Upload.class);
            sends(upload, "upload-start");
            assertThat(text()).contains("One moment");
            assertThat(UI.getCurrent().getPollInterval()).isPositive();
            sends(upload, end);
            assertThat(text()).doesNotContain("One moment");
            assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        }
        sends(_get(Upload.class), "upload-start");
        open("staff/people");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void onlyAdministratorsReachTheTeam() {
        SignIn.asStaff(BRAM, Role.MANAGER, Role.COACH);
        open("staff/team");
        assertThat(screen().getClass().getSimpleName()).isNotEqualTo("TeamView");
    }

    @Test
    void aNewcomerSeesTheContactPersonAndTheOwnFile() {
        SignIn.asNewcomer(MOHAMMED);
        open("my/contact");
        assertThat(text()).contains("Bram de Vries");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().equals("tel:0703533000"))))
                .isNotEmpty();
        open("my/profile");
        assertThat(text()).contains("محمد الأحمد", "N11", "Lina Al Ahmad", "01-02-1985");
        open("my");
        assertThat(text()).contains("My contact person");
    }

    @Test
    void onlyManagersAndAdministratorsReachTheImport() {
        SignIn.asStaff(BRAM, Role.COACH, Role.FRONT_OFFICE);
        open("staff/people/import");
        assertThat(screen().getClass().getSimpleName()).isNotEqualTo("ImportView");
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        open("staff/people/import");
        assertThat(text()).contains("Import people", "10 MB");
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Roles"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void sends(Upload upload, String event) {
        _fireDomEvent(
                upload,
                event,
                JacksonUtils.createObjectNode().put("element.files.some(file => file.uploading)", false));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static int rows() {
        return GridKt._fetch((Grid<?>) _get(Grid.class), 0, 100).size();
    }

    private static String addressWithFilters() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** All that can be read on the screen. */
    private String text() {
        return read((Component) screen());
    }

    private static String read(Component component) {
        return component.getElement().getTextRecursively();
    }
}
