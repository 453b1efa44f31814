package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Tables;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever people are told about workshops leads to a screen. */
class WorkshopNoticePathsViewTest extends ViewTest {

    @Autowired
    private WorkshopNews news;

    @Autowired
    private WorkshopNoticeWords words;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Tables tables;

    @Test
    void everyNoticeLeadsToAScreen() {
        tables.reset();
        var town = new Town(database);
        var workshops = new WorkshopTown(database);
        var trainer = town.staff("Yonas", Role.TRAINER);
        var amina = town.newcomer(town.household(), "Amina", trainer);
        var housing = workshops.workshop(Regime.OFFER, "Housing", 1);
        var id = workshops.series(
                housing,
                Language.AR,
                town.location("Hooftskade"),
                12,
                List.of(trainer),
                LocalDateTime.of(2026, 3, 24, 9, 30));
        workshops.waiting(id, amina);
        database.sql("update enrolment set status = 'OFFERED', offered_until = '2026-03-12'")
                .update();
        SignIn.asStaff(trainer, Role.TRAINER);
        transaction.executeWithoutResult(_ -> {
            var group = enrolling.group(id).orElseThrow();
            var series = group.series();
            var session = group.sessions().getFirst();
            var offer = group.find(amina).orElseThrow();
            var people = List.of(amina);
            news.offered(offer, series);
            news.offerEnded(offer, series);
            news.noPlace(offer, series);
            news.invited(series, people);
            news.reminded(series, people);
            news.enrolledByStaff(offer, series);
            news.queuedByStaff(offer, series);
            news.takenOff(offer, series);
            news.otherGroup(offer, series);
            news.certificateIssued(Ids.next(), amina, housing);
            news.sessionSoon(session, series, people);
            news.sessionMoved(session, series, people);
            news.sessionCancelled(session, series, people);
            news.seriesCancelled(series, people, series);
            news.stoppedInviting(amina, trainer, housing, 2);
            news.groupTooSmall(series, 1);
        });
        startIn(Language.EN);
        var told = database.sql("select kind, path from notice union select kind, path from staff_notice")
                .query((row, _) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        assertThat(told).extracting(one -> one[0]).containsExactlyInAnyOrderElementsOf(words.kinds());
        var router = Objects.requireNonNull(UI.getCurrent()).getInternals().getRouter();
        assertThat(told)
                .allSatisfy(one -> assertThat(router.resolveNavigationTarget(new Location(one[1])))
                        .as(one[0] + " leads to " + one[1])
                        .isPresent());
    }
}
