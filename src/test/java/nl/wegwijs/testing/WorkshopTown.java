package nl.wegwijs.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.workshop.PartId;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workshops and series for tests, put straight into the database. */
public final class WorkshopTown {

    private final JdbcClient database;
    private final Town town;

    public WorkshopTown(JdbcClient database) {
        this.database = database;
        this.town = new Town(database);
    }

    /** With as many parts of two and a half hours; all but one of them are needed to pass. Invites twice at most. */
    public WorkshopId workshop(Regime regime, String title, int parts) {
        var set = Ids.next();
        insert("insert into workshop_set (id, name, active, version) values (?,?,1,0)", set, title + " " + set);
        var id = WorkshopId.next();
        insert("""
                insert into workshop (id, set_id, regime, pictogram, sessions_to_pass, min_group, capacity,
                    invite_at_most, position, active, version)
                values (?,?,?,'book-open',?,5,12,2,1,1,0)""", id.value(), set, regime.name(), Math.max(1, parts - 1));
        town.text(id.value(), "title", Language.EN, title);
        for (var position = 0; position < parts; position++) {
            var part = PartId.next();
            insert(
                    "insert into workshop_part (workshop_id, position, part_id, excursion, minutes) values (?,?,?,0,150)",
                    id.value(),
                    position,
                    part.value());
            town.text(part.value(), "title", Language.EN, title + " " + (position + 1));
        }
        return id;
    }

    public SeriesId series(
            WorkshopId workshop,
            Language language,
            LocationId location,
            int capacity,
            List<StaffId> trainers,
            LocalDateTime... starts) {
        var id = SeriesId.next();
        var slots = Arrays.stream(starts).map(start -> Slot.of(start, 150)).toList();
        insert(
                """
                insert into series (id, workshop_id, language, easy, location_id, capacity, min_group, status, next_turn,
                    first_starts_at, last_ends_at, version)
                values (?,?,?,0,?,?,1,'PLANNED',1,?,?,0)""",
                id.value(),
                workshop.value(),
                language.code(),
                location.value(),
                capacity,
                utc(slots.getFirst().start()),
                utc(slots.getLast().end()));
        trainers.forEach(trainer ->
                insert("insert into series_trainer (series_id, staff_id) values (?,?)", id.value(), trainer.value()));
        var parts = database.sql("select part_id from workshop_part where workshop_id = ? order by position")
                .param(workshop.value())
                .query(UUID.class)
                .list();
        for (var number = 0; number < slots.size(); number++) {
            insert(
                    """
                    insert into workshop_session (id, series_id, part_id, location_id, starts_at, ends_at, cancelled,
                        sequence, version)
                    values (?,?,?,?,?,?,0,0,0)""",
                    SessionId.next().value(),
                    id.value(),
                    parts.get(number % parts.size()),
                    location.value(),
                    utc(slots.get(number).start()),
                    utc(slots.get(number).end()));
        }
        return id;
    }

    /** Given straight after another one. */
    public void follows(WorkshopId workshop, WorkshopId before) {
        insert("update workshop set follows_id = ? where id = ?", before.value(), workshop.value());
    }

    public void retired(WorkshopId workshop) {
        insert("update workshop set active = 0 where id = ?", workshop.value());
    }

    /** The parts of a workshop, in order. */
    public List<PartId> parts(WorkshopId workshop) {
        return database.sql("select part_id from workshop_part where workshop_id = ? order by position")
                .param(workshop.value())
                .query((row, _) -> new PartId(row.getObject(1, UUID.class)))
                .list();
    }

    public void finishedElsewhere(NewcomerId newcomer, WorkshopId workshop, StaffId notedBy) {
        insert("""
                insert into completion_elsewhere (newcomer_id, workshop_id, finished_on, place, noted_by, noted_at, version)
                values (?,?,'2025-11-03','Delft',?,utc_timestamp(6),0)""", newcomer.value(), workshop.value(), notedBy.value());
    }

    public List<SessionId> sessions(SeriesId series) {
        return database.sql("select id from workshop_session where series_id = ? order by starts_at")
                .param(series.value())
                .query((row, _) -> new SessionId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Not through the waiting list, and without booking the newcomer's time. */
    public void enrolled(SeriesId series, NewcomerId newcomer) {
        enrolment(series, newcomer, "ENROLLED");
    }

    public void passed(SeriesId series, NewcomerId newcomer) {
        enrolment(series, newcomer, "PASSED");
    }

    public void waiting(SeriesId series, NewcomerId newcomer) {
        enrolment(series, newcomer, "WAITING");
    }

    /** Took part and came often enough. */
    public void passed(SeriesId series, NewcomerId newcomer, LocalDate on) {
        enrolment(series, newcomer, "PASSED");
        database.sql("update enrolment set finished_on = ? where series_id = ? and newcomer_id = ?")
                .params(on, series.value(), newcomer.value())
                .update();
    }

    /** Still open. */
    public void duty(NewcomerId newcomer) {
        insert("""
                insert into participation_duty (newcomer_id, term_starts_on, term_ends_on, version)
                values (?,'2025-06-01','2028-06-01',0)""", newcomer.value());
    }

    public void wish(NewcomerId newcomer, WorkshopId workshop, Language language) {
        insert(
                "insert into workshop_wish (newcomer_id, workshop_id, language, since) values (?,?,?,utc_timestamp(6))",
                newcomer.value(),
                workshop.value(),
                language.code());
    }

    private void enrolment(SeriesId series, NewcomerId newcomer, String status) {
        insert("""
                insert into enrolment (id, series_id, newcomer_id, status, turn, since, version)
                select ?, id, ?, ?, next_turn, utc_timestamp(6), 0 from series where id = ?""", Ids.next(), newcomer.value(), status, series.value());
        insert("update series set next_turn = next_turn + 1 where id = ?", series.value());
    }

    private void insert(String sql, @Nullable Object... values) {
        database.sql(sql).params(Arrays.asList(values)).update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
