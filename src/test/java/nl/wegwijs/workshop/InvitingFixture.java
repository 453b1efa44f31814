package nl.wegwijs.workshop;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.AsPortal;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A track in Arabic, and people to invite to it. */
@PortalTest
abstract class InvitingFixture {

    @Autowired
    protected Inviting inviting;

    @Autowired
    protected SeriesInvitations seriesInvitations;

    @Autowired
    protected MyInvitations myInvitations;

    @Autowired
    protected MyEnrolments myEnrolments;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected TestClock clock;

    protected Town town;
    protected WorkshopTown workshops;
    protected StaffId trainer;
    protected LocationId hooftskade;
    protected WorkshopId track;
    protected SeriesId inArabic;
    protected NewcomerId amina;

    @BeforeEach
    void aTrackInArabic() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        trainer = town.staff("Trainer", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        track = workshops.workshop(Regime.DUTY, "Participation", 2);
        inArabic = seriesOf(track, Language.AR, 24);
        amina = someone("Amina");
        database.sql("delete from participation_duty").update();
    }

    protected int invite(SeriesId series, NewcomerId... people) {
        var invited = new AtomicInteger();
        AsPortal.run(() -> transaction.executeWithoutResult(
                _ -> invited.set(inviting.invite(series, List.of(people), InvitationReason.MISSED, null))));
        return invited.get();
    }

    protected InvitationObstacle obstacle(SeriesId series, NewcomerId newcomer) {
        return Objects.requireNonNull(inviting.obstacles(series, List.of(newcomer), InvitationReason.MISSED)
                .get(newcomer));
    }

    protected List<String> answers(SeriesId series) {
        return database.sql("select answer from invitation where series_id = ?")
                .param(series.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    protected void cancel(SeriesId series) {
        database.sql("update series set status = 'CANCELLED' where id = ?")
                .param(series.value())
                .update();
    }

    protected NewcomerId someone(String name) {
        return town.newcomer(town.household(), name, null);
    }

    protected void read(NewcomerId newcomer, Language language) {
        database.sql("update newcomer set reads_language = ? where id = ?")
                .params(language.code(), newcomer.value())
                .update();
    }

    protected SeriesId seriesOf(WorkshopId workshop, Language language, int dayInMarch) {
        return workshops.series(
                workshop, language, hooftskade, 12, List.of(trainer), LocalDateTime.of(2026, 3, dayInMarch, 9, 30));
    }

    protected void asTrainer() {
        SignIn.asStaff(trainer, Role.TRAINER);
    }
}
