package nl.wegwijs.workshop.figures;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresViewTest extends ViewTest {

    private static final String OF_2019 = "staff/workshops/figures?from=2019-01-01&until=2019-12-31";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private SignedInPerson manager;

    @BeforeAll
    void theHagueIn2019() {
        new YearTwentyNineteen(database);
        manager = new SignedInPerson(
                new Town(database).staff("Rob Bakker", Role.MANAGER).value(),
                "Rob Bakker",
                Language.EN,
                Set.of(Role.MANAGER));
    }

    @BeforeEach
    void aManagerLooks() {
        openAs(manager, OF_2019);
    }

    @Test
    void theFinishedTracksStandInTheirRows() {
        assertThat(row("Participation declaration")).endsWith("160 0");
        assertThat(row("Short participation declaration")).endsWith("495 0");
        open("staff/workshops/figures?from=2018-01-01&until=2018-12-31");
        assertThat(row("Participation declaration")).endsWith("184 0");
    }

    @Test
    void theParticipantsOfModulesStandInTheirRows() {
        open(OF_2019 + "&by=INTAKE_YEAR&place=OTHER_LOCATION");
        // invited, enrolled, waiting, attended, finished, dropped out
        assertThat(row("2018", "170")).isEqualTo("2018 170 85 0 75 0 0");
        assertThat(row("2019", "140")).isEqualTo("2019 140 76 0 66 0 0");
        open(OF_2019 + "&by=PLACE");
        assertThat(row("At a group location")).isEqualTo("At a group location 90 47 0 37 0 0");
    }

    @Test
    void eachNumberOpensTheListBehindItAndSaysWhatItMeans() {
        open(OF_2019 + "&by=PLACE");
        var link = _find(RouterLink.class).stream()
                .filter(one -> "37, Attended, At a group location"
                        .equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        statements.assertAtMost(5, () -> open(link.getHref()));
        assertThat(shown())
                .contains("Attended: At a group location", "Came to at least one session", "Person 5")
                .doesNotContain("Only the first");
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        _setValue(_get(Select.class, spec -> spec.withLabel("Intake year")), 2019);
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .contains("intake=2019", "from=2019-01-01");
    }

    @Test
    void theFieldInWhichSomebodyChoseStays() {
        var year = _get(Select.class, spec -> spec.withLabel("Intake year"));
        _setValue(year, 2019);
        assertThat(_get(Select.class, spec -> spec.withLabel("Intake year"))).isSameAs(year);
        open(OF_2019 + "&intake=2018");
        assertThat(_get(Select.class, spec -> spec.withLabel("Intake year")).getValue())
                .isEqualTo(2018);
    }

    @Test
    void anAddressThatMeansNothingShowsThisYear() {
        open("staff/workshops/figures?from=yesterday&place=NOWHERE&figure=ATTENDED&regime=OFFER&row=-");
        assertThat(shown()).contains("Workshop figures");
    }

    private static String row(String title) {
        return row(title, "");
    }

    private static String row(String title, String first) {
        return _find(NativeTableRow.class).stream()
                .map(row -> String.join(
                        " ",
                        row.getChildren()
                                .map(cell -> cell.getElement().getTextRecursively())
                                .toList()))
                .filter(text -> text.startsWith(title + " " + first))
                .findFirst()
                .orElseThrow();
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
