package nl.wegwijs.workshop.attendance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesRights;
import nl.wegwijs.workshop.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a session: for the trainers who give the series, and for managers. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class Attendance {

    private static final String TITLE = "title";

    private final AttendanceRows rows;
    private final CatalogueTexts texts;
    private final EntityManager entities;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Attendance(
            AttendanceRows rows,
            CatalogueTexts texts,
            EntityManager entities,
            CurrentPerson currentPerson,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.entities = entities;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** In three statements; empty where there is none, or not for the one who asks. */
    public Optional<AttendanceSheet> sheet(SessionId session, Language language) {
        return sheet(sessions(session), session, language);
    }

    /** To print for all sessions of a series: with the first of them. */
    public Optional<AttendanceSheet> sheet(SeriesId series, Language language) {
        var rights = rights();
        var sessions =
                rows.sessionsOf(series.value(), rights.everything(), rights.me().value());
        return sessions.stream().findFirst().flatMap(first -> sheet(sessions, first.id(), language));
    }

    /** How the list stands now; nothing where there is none, or not for the one who asks. */
    public List<AttendanceSheet.Participant> marks(SessionId session) {
        return one(sessions(session), session).stream()
                .flatMap(row -> rows.people(row.series().value(), session.value()).stream())
                .toList();
    }

    /** Every tick ever made, by person and in order of time. */
    public List<AttendanceSheet.Trace> traces(SessionId session) {
        var rights = rights();
        return rows.traces(session.value(), rights.everything(), rights.me().value());
    }

    /**
     * Keeps ticks, in whatever order and however often they arrive: each counts once, and of two for the same person the
     * one that was made last.
     */
    @Transactional
    public TickResult mark(SessionId session, List<Tick> ticks) {
        var found = one(sessions(session), session);
        if (found.isEmpty()) {
            return new TickResult.NotFound();
        }
        if (!isOpen(found.get())) {
            return new TickResult.NotHeld();
        }
        rows.lock(session.value());
        var participants = new HashSet<>(rows.participants(found.get().series().value(), session.value()));
        var possible = ticks.stream()
                .filter(tick -> participants.contains(tick.newcomer().value()))
                .toList();
        keep(session, possible);
        var strangers = ids(ticks);
        strangers.removeAll(ids(possible));
        return new TickResult.Kept(ids(possible), strangers);
    }

    private void keep(SessionId session, List<Tick> ticks) {
        var known = new HashSet<>(ticks.isEmpty() ? List.<UUID>of() : rows.known(ids(ticks)));
        var entries = new HashMap<UUID, AttendanceEntry>();
        rows.entries(session.value()).forEach(entry -> entries.put(entry.key().newcomer(), entry));
        for (var tick : ticks) {
            if (known.add(tick.id())) {
                var change = new AttendanceChange(session, tick, currentPerson.staff(), clock.instant());
                entities.persist(change);
                var entry = entries.get(change.newcomer());
                if (entry == null) {
                    var fresh = new AttendanceEntry(change);
                    entities.persist(fresh);
                    entries.put(change.newcomer(), fresh);
                } else {
                    entry.take(change);
                }
            }
        }
    }

    private Optional<AttendanceSheet> sheet(List<SessionRow> sessions, SessionId session, Language language) {
        return one(sessions, session).map(row -> {
            var people = rows.people(row.series().value(), session.value());
            var titles = texts.in(language, TITLE);
            return new AttendanceSheet(
                    row.series(),
                    title(titles, row.workshop().value()),
                    row.language(),
                    meeting(row, titles),
                    sessions.stream().map(other -> meeting(other, titles)).toList(),
                    people,
                    isOpen(row));
        });
    }

    private static Optional<SessionRow> one(List<SessionRow> sessions, SessionId session) {
        return sessions.stream().filter(row -> row.id().equals(session)).findFirst();
    }

    private boolean isOpen(SessionRow session) {
        var today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
        return !session.cancelled()
                && !LocalDate.ofInstant(session.start(), Texts.OFFICE).isAfter(today);
    }

    private List<SessionRow> sessions(SessionId session) {
        var rights = rights();
        return rows.sessionsWith(
                session.value(), rights.everything(), rights.me().value());
    }

    private SeriesRights rights() {
        return SeriesRights.of(currentPerson);
    }

    private static HashSet<UUID> ids(Collection<Tick> ticks) {
        return ticks.stream().map(Tick::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static AttendanceSheet.Meeting meeting(SessionRow row, LocalTexts titles) {
        return new AttendanceSheet.Meeting(
                row.id(),
                title(titles, row.part().value()),
                row.start(),
                row.end(),
                row.location(),
                row.room(),
                row.cancelled());
    }

    private static LocalText title(LocalTexts titles, UUID owner) {
        return titles.find(owner, TITLE).orElseGet(() -> new LocalText("", Language.EN));
    }
}
