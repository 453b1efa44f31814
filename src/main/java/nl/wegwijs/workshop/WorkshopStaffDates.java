package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.planning.agenda.DateState;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.planning.agenda.StaffDates;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the sessions of workshops into the agenda of staff; in one statement. */
@Component
class WorkshopStaffDates implements StaffDates {

    /** The first text there is in the language asked for, English or Dutch, as everywhere in the catalogue. */
    private static final String TITLE = """
            (select c.text from catalogue_text c where c.owner_id = %s and c.field = 'title'
                and c.language in (:language, 'en', 'nl')
              order by c.language = :language desc, c.language = 'en' desc limit 1)
            """;

    private static final String SESSIONS = "select x.id, x.starts_at, x.ends_at, w.pictogram, "
            + TITLE.formatted("w.id") + " as workshop, " + TITLE.formatted("x.part_id")
            + """
             as part, s.language, l.name as location, r.id as room_id, r.name as room, m.id as staff_id,
                m.full_name as staff, s.id as series_id,
                (:everything or exists (select 1 from series_trainer o where o.series_id = s.id and o.staff_id = :me))
                  as own
            from (select y.* from workshop_session y where y.cancelled = false
                and y.starts_at >= :from and y.starts_at < :until and %s
                order by y.starts_at, y.id limit :most) x
              join series s on s.id = x.series_id
              join workshop w on w.id = s.workshop_id
              join location l on l.id = x.location_id
              left join room r on r.id = x.room_id
              join series_trainer t on t.series_id = s.id
              join staff_member m on m.id = t.staff_id
            where %s
            order by x.starts_at, x.id, m.full_name""";

    private static final String MINE = "t.staff_id = :me";
    private static final String TEAM = "m.team = (select self.team from staff_member self where self.id = :me)";
    private static final String GIVEN_BY = """
            exists (select 1 from series_trainer t join staff_member m on m.id = t.staff_id
                where t.series_id = y.series_id and %s)""";

    private final JdbcClient database;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    WorkshopStaffDates(JdbcClient database, CurrentPerson currentPerson, Clock clock) {
        this.database = database;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** A session with one of its trainers. */
    private record Row(UUID session, StaffDate date, StaffDate.Who trainer) {}

    @Override
    @Transactional(readOnly = true)
    public List<StaffDate> between(AgendaScope scope, Instant from, Instant until, Language language, int most) {
        var rights = SeriesRights.of(currentPerson);
        var texts = Texts.of(language.locale());
        var query = database.sql(sql(scope))
                .param("me", rights.me().value())
                .param("everything", rights.everything())
                .param("language", language.code())
                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("until", LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .param("most", most);
        if (scope instanceof AgendaScope.At(var location)) {
            query.param("location", location.value());
        }
        return together(query.query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        date(
                                texts,
                                row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getString("pictogram"),
                                row.getString("workshop"),
                                row.getString("part"),
                                row.getString("location"),
                                room(row.getObject("room_id", UUID.class), row.getString("room")),
                                Language.ofCode(row.getString("language")).orElseThrow(),
                                row.getBoolean("own") ? row.getString("series_id") : null),
                        new StaffDate.Who(new StaffId(row.getObject("staff_id", UUID.class)), row.getString("staff"))))
                .list());
    }

    private static String sql(AgendaScope scope) {
        return switch (scope) {
            case AgendaScope.Mine _ -> SESSIONS.formatted(GIVEN_BY.formatted(MINE), MINE);
            case AgendaScope.MyTeam _ -> SESSIONS.formatted(GIVEN_BY.formatted(TEAM), TEAM);
            case AgendaScope.At _ -> SESSIONS.formatted("y.location_id = :location", "true");
        };
    }

    private StaffDate date(
            Texts texts,
            Instant start,
            Instant end,
            String pictogram,
            @Nullable String workshop,
            @Nullable String part,
            String location,
            StaffDate.@Nullable Room room,
            Language language,
            @Nullable String ownSeries) {
        var title = workshop == null ? "…" : workshop;
        return new StaffDate(
                start,
                end,
                pictogram,
                texts.get("workshop.agenda.kind"),
                part == null ? title : texts.get("workshop.agenda.title", "workshop", title, "part", part),
                List.of(),
                location,
                room,
                language,
                end.isAfter(clock.instant())
                        ? new DateState(DateState.Tone.GOOD, "calendar-check", texts.get("workshop.agenda.planned"))
                        : new DateState(DateState.Tone.QUIET, "check", texts.get("workshop.agenda.held")),
                ownSeries == null ? null : "staff/workshops/series/" + ownSeries);
    }

    private static StaffDate.@Nullable Room room(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new StaffDate.Room(new RoomId(id), name);
    }

    /** One date per session, with all its trainers. */
    private static List<StaffDate> together(List<Row> rows) {
        var dates = new LinkedHashMap<UUID, StaffDate>();
        for (var row : rows) {
            var known = dates.getOrDefault(row.session(), row.date());
            var trainers = new ArrayList<>(known.staff());
            trainers.add(row.trainer());
            dates.put(row.session(), with(known, trainers));
        }
        return List.copyOf(dates.values());
    }

    private static StaffDate with(StaffDate date, List<StaffDate.Who> trainers) {
        return new StaffDate(
                date.start(),
                date.end(),
                date.pictogram(),
                date.kind(),
                date.title(),
                trainers,
                date.locationName(),
                date.room(),
                date.language(),
                date.state(),
                date.path());
    }
}
