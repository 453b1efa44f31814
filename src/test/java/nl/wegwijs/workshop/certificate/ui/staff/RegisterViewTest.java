package nl.wegwijs.workshop.certificate.ui.staff;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.workshop.certificate.CertificateFixture;
import nl.wegwijs.workshop.certificate.Certificates;
import nl.wegwijs.workshop.certificate.Registered;
import nl.wegwijs.workshop.certificate.Registering;
import nl.wegwijs.workshop.certificate.ToRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegisterViewTest extends ViewTest {

    @Autowired
    private Certificates certificates;

    @Autowired
    private Registering registering;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private CertificateFixture track;

    @BeforeEach
    void twoToRegister() {
        track = new CertificateFixture(database);
        track.asSamir();
        certificates.issue(track.series);
    }

    @Test
    void saysHowManyWaitAndWhoWaitsTooLong() {
        clock.setTo(CertificateFixture.LAST_DAY.plusDays(20).atTime(10, 0));
        open();
        assertThat(text()).contains("2 people are waiting, 2 longer than 14 days.");
        assertThat(_get(Grid.class).getColumns()).isNotEmpty();
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void notesThoseWhoWereChosenAndTakesItBack() {
        open();
        var note = _get(Button.class, spec -> spec.withPredicate(button -> button.hasThemeName("primary")));
        assertThat(note.isEnabled()).isFalse();
        grid().select(_get(grid(), 0));
        assertThat(note.getText()).isEqualTo("Note 1 person as registered");
        _click(note);
        assertThat(_size(grid())).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasNotedByMistakeIsFoundAndTakenBack() {
        registering.register(List.of(registering.waiting().getFirst().id()), CertificateFixture.LAST_DAY.plusDays(1));
        open();
        open("staff/workshops/register?show=registered");
        var registered = (Grid<Registered>) _get(Grid.class);
        assertThat(_size(registered)).isEqualTo(1);
        assertThat(new String(
                        RegisterExport.ofRegistered(registering.registered(0, 10), Texts.in(Language.NL))
                                .bytes(),
                        StandardCharsets.UTF_8))
                .contains("Ingevoerd op", "04-03-2026", "Samir Haddad");
        registered.select(_get(registered, 0));
        _click(_get(Button.class, spec -> spec.withText("Take back for 1 person")));
        assertThat(_size(registered)).isZero();
        assertThat(registering.waiting()).hasSize(2);
    }

    @Test
    void theSpreadsheetHasWhatTheNationalPortalAsks() {
        var file = new String(
                RegisterExport.of(registering.waiting(), Texts.in(Language.NL), CertificateFixture.LAST_DAY)
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(file.lines().toList()).hasSize(3);
        assertThat(file).contains("Geboren op", "17-05-1990", "03-03-2026", "أمينة الحداد");
    }

    private void open() {
        openAs(
                new SignedInPerson(track.samir.value(), "Samir", Language.EN, Set.of(Role.TRAINER)),
                "staff/workshops/register");
        assertThat(_get(H1.class).getText()).isEqualTo("To register in the national portal");
    }

    @SuppressWarnings("unchecked")
    private Grid<ToRegister> grid() {
        return (Grid<ToRegister>) _get(Grid.class);
    }

    private String text() {
        return ((Component) screen()).getElement().getTextRecursively();
    }
}
