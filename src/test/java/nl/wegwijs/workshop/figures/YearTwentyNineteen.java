package nl.wegwijs.workshop.figures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The workshops of The Hague as its yearly report of 2019 tells them: finished participation declaration tracks of four
 * day-parts, 160 in 2019 and 184 in 2018, and 495 of two workshops; participants of modules, 75 of the intake of 2018,
 * 66 of that of 2019, and 37 at the group locations; fewer than half of those who were invited.
 */
public final class YearTwentyNineteen {

    public static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);

    private final JdbcClient database;
    private final WorkshopTown workshops;
    private final StaffId trainer;
    private final LocationId groupLocation;
    private final LocationId centre;

    final WorkshopId fourDayParts;
    final WorkshopId twoWorkshops;
    final WorkshopId money;
    final WorkshopId housing;

    public YearTwentyNineteen(JdbcClient database) {
        this.database = database;
        this.workshops = new WorkshopTown(database);
        var town = new Town(database);
        trainer = town.staff("Samira Osman", Role.TRAINER);
        groupLocation = town.location("Hooftskade");
        centre = town.location("Centre");
        database.sql("update location set group_location = false where id = ?")
                .param(centre.value())
                .update();
        fourDayParts = workshops.workshop(Regime.DUTY, "Participation declaration", 4);
        twoWorkshops = workshops.workshop(Regime.DUTY, "Short participation declaration", 3);
        money = workshops.workshop(Regime.OFFER, "Money", 2);
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);

        finish(fourDayParts, LocalDate.of(2018, 10, 4), 2018, 184);
        finish(fourDayParts, LocalDate.of(2019, 5, 7), 2018, 160);
        finish(twoWorkshops, LocalDate.of(2019, 9, 3), 2019, 495);
        takePart(money, centre, LocalDate.of(2019, 3, 5), 2018, 75, 170);
        takePart(housing, centre, LocalDate.of(2019, 6, 4), 2019, 66, 140);
        takePart(housing, groupLocation, LocalDate.of(2019, 11, 5), 2019, 37, 90);
    }

    private void finish(WorkshopId workshop, LocalDate begins, int intakeYear, int people) {
        var series = series(workshop, centre, begins);
        var from = newcomers(intakeYear, people);
        enrolled(series, from, people, "PASSED");
        database.sql("update enrolment set finished_on = ? where series_id = ?")
                .params(begins.plusWeeks(3), series.value())
                .update();
    }

    private void takePart(
            WorkshopId workshop, LocationId location, LocalDate begins, int intakeYear, int people, int invited) {
        var series = series(workshop, location, begins);
        var from = newcomers(intakeYear, invited);
        // Ten more signed up and never came.
        enrolled(series, from, people + 10, "ENROLLED");
        database.sql("""
                        insert into attendance (session_id, newcomer_id, mark, marked_by, marked_at)
                        select m.id, e.newcomer_id, if(e.turn < ?, if(mod(e.turn, 7) = 0, 'LATE', 'PRESENT'), 'ABSENT'), ?,
                            m.starts_at
                        from enrolment e join workshop_session m on m.series_id = e.series_id where e.series_id = ?""").params(people, trainer.value(), series.value()).update();
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        select uuid(), ?, id, 'FITS', 1, ?, 'LAPSED', 0 from newcomer
                        where cast(substr(number, 2) as integer) between ? and ?""")
                .params(series.value(), begins.minusWeeks(4), from, from + invited - 1)
                .update();
    }

    private SeriesId series(WorkshopId workshop, LocationId location, LocalDate begins) {
        return workshops.series(
                workshop, Language.AR, location, 500, List.of(trainer), begins.atTime(9, 30), week(begins, 1));
    }

    private static LocalDateTime week(LocalDate begins, int number) {
        return begins.plusWeeks(number).atTime(9, 30);
    }

    private void enrolled(SeriesId series, int from, int people, String status) {
        database.sql("""
                        insert into enrolment (id, series_id, newcomer_id, status, turn, since, version)
                        select uuid(), ?, id, ?, cast(substr(number, 2) as integer) - ?, '2018-09-01', 0 from newcomer
                        where cast(substr(number, 2) as integer) between ? and ?""")
                .params(series.value(), status, from, from, from + people - 1)
                .update();
    }

    /** Answers the number of the first. */
    private int newcomers(int intakeYear, int people) {
        var household = Ids.next();
        database.sql("insert into household (id, number, version) values (?,?,0)")
                .params(household, "H" + household.toString().substring(24))
                .update();
        var first = database.sql("select coalesce(max(cast(substr(number, 2) as integer)), 50000) + 1 from newcomer")
                .query(Integer.class)
                .single();
        database.sql("""
                        insert into newcomer (id, number, household_id, full_name, reads_language, interpreter_needed,
                            intake_year, active, version)
                        select uuid(), concat('N', ? + seq), ?, concat('Person ', ? + seq), 'ar', 0, ?, 1, 0
                        from seq_0_to_999 where seq < ?""").params(first, household, first, intakeYear, people).update();
        return first;
    }

    public StaffId trainer() {
        return trainer;
    }
}
