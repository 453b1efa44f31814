package nl.wegwijs.workshop.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits for what, and one click to plan for them. */
class DemandViewTest extends ViewTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private Town town;
    private WorkshopId housing;

    @BeforeEach
    void sevenPeopleWaitInTigrinya() {
        town = new Town(database);
        housing = new WorkshopTown(database).workshop(Regime.OFFER, "Housing", 2);
        for (var number = 1; number <= 7; number++) {
            wish("Waiter " + number, "ti");
        }
        wish("Reader of Arabic", "ar");
    }

    @Test
    void aManagerSeesWhoWaitsAndPlansForThem() {
        openAs(Role.MANAGER, address("ti"));

        assertThat(shown())
                .contains("7 people wait for Housing in Tigrinya", "Waiter 3", "there are enough", "Enough for a group")
                .contains("4 too few");
        assertThat(_find(RouterLink.class))
                .extracting(RouterLink::getHref)
                .anyMatch(href -> href.startsWith("staff/workshops/plan?")
                        && href.contains("workshop=" + housing.value())
                        && href.contains("language=ti"));
    }

    @Test
    void aTrainerSeesTheNumberButNoNamesOfOthersPeople() {
        openAs(Role.TRAINER, address("ti"));

        assertThat(shown())
                .contains("7 people wait for Housing in Tigrinya")
                .contains("You see names only of people on the lists of your own series.")
                .doesNotContain("Waiter");
    }

    @Test
    void opensInAtMostFiveStatements() {
        openAs(Role.MANAGER, address("ti"));
        statements.assertAtMost(5, () -> open(address("ar")));
    }

    private String address(String language) {
        return "staff/workshops/demand?workshop=" + housing.value() + "&language=" + language;
    }

    private void openAs(Role role, String address) {
        openAs(new SignedInPerson(town.staff("Staff", role).value(), "Staff", Language.EN, Set.of(role)), address);
    }

    private void wish(String name, String language) {
        database.sql(
                        "insert into workshop_wish (newcomer_id, workshop_id, language, since) values (?,?,?,'2026-02-01')")
                .params(town.newcomer(town.household(), name, null).value(), housing.value(), language)
                .update();
    }

    private static String shown() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }
}
