package nl.wegwijs.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The series of a trainer and the people in them; a manager sees all. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class StaffWorkshops {

    /** How many lines a screen gets at most. */
    public static final int MANY = 200;

    private static final int PEOPLE = 1000;
    private static final String TITLE = "title";

    private final CurrentPerson currentPerson;
    private final StaffSeriesRows rows;
    private final CatalogueTexts texts;
    private final Clock clock;

    StaffWorkshops(CurrentPerson currentPerson, StaffSeriesRows rows, CatalogueTexts texts, Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    /** A workshop to choose from. */
    public record Choice(WorkshopId id, String title) {}

    /**
     * A list of series, with one of them beside it.
     *
     * @param more whether there are more than are shown
     * @param workshops to filter by
     * @param open null when none is open, or none that this staff member may see
     */
    public record Overview(
            List<StaffSeries> series,
            boolean more,
            List<Choice> workshops,
            @Nullable Opened open) {

        public Overview {
            series = List.copyOf(series);
            workshops = List.copyOf(workshops);
        }
    }

    /** A series and its sessions in order of time. */
    public record Opened(StaffSeries series, List<StaffSession> sessions) {

        public Opened {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * All there is to know of a series.
     *
     * @param people in order of their turn, those who left among them
     * @param absences who has said not to come to which session
     */
    public record Whole(
            StaffSeries series, List<StaffSession> sessions, List<StaffEnrolment> people, List<SaidAbsent> absences) {

        public Whole {
            sessions = List.copyOf(sessions);
            people = List.copyOf(people);
            absences = List.copyOf(absences);
        }
    }

    /** A series and the invitations to it, those without an answer first. */
    public record Invited(StaffSeries series, List<StaffSession> sessions, List<StaffInvitation> invitations) {

        public Invited {
            sessions = List.copyOf(sessions);
            invitations = List.copyOf(invitations);
        }
    }

    /** In at most five statements. Open null: only the list. */
    public Overview overview(SeriesFilter filter, @Nullable SeriesId open, Language language) {
        var titles = texts.names(language, TITLE);
        var found = rows.list(rights(), filter, clock.instant(), MANY + 1);
        var list = found.stream().limit(MANY).map(row -> named(row, titles)).toList();
        var workshops = rows.workshops().stream()
                .map(id -> new Choice(id, title(id.value(), titles).text()))
                .toList();
        var opened = open == null ? Optional.<Opened>empty() : opened(open, list, titles);
        return new Overview(list, found.size() > MANY, workshops, opened.orElse(null));
    }

    /** Empty when there is none, or none that this staff member may see. */
    public Optional<Whole> whole(SeriesId id, Language language) {
        return rows.one(rights(), id).map(row -> {
            var titles = texts.names(language, TITLE);
            return new Whole(
                    named(row, titles),
                    sessions(id, titles),
                    rows.people(rights(), id, PEOPLE),
                    rows.saidAbsent(rights(), id));
        });
    }

    /** Empty when there is none, or none that this staff member may see. */
    public Optional<Invited> invited(SeriesId id, Language language) {
        return rows.one(rights(), id).map(row -> {
            var titles = texts.names(language, TITLE);
            return new Invited(named(row, titles), sessions(id, titles), rows.invited(rights(), id, PEOPLE));
        });
    }

    /** Other series of the same workshop that have not begun. */
    public List<StaffSeries> otherGroups(SeriesId id, Language language) {
        var found = rows.others(rights(), id, clock.instant(), MANY);
        if (found.isEmpty()) {
            return List.of();
        }
        var titles = texts.names(language, TITLE);
        return found.stream().map(row -> named(row, titles)).toList();
    }

    private Optional<Opened> opened(SeriesId id, List<StaffSeries> list, Map<UUID, LocalText> titles) {
        return list.stream()
                .filter(series -> series.id().equals(id))
                .findFirst()
                .or(() -> rows.one(rights(), id).map(row -> named(row, titles)))
                .map(series -> new Opened(series, sessions(id, titles)));
    }

    private List<StaffSession> sessions(SeriesId id, Map<UUID, LocalText> titles) {
        return rows.sessions(rights(), id).stream()
                .map(row -> row.named(title(row.part().value(), titles)))
                .toList();
    }

    private static StaffSeries named(SeriesRow row, Map<UUID, LocalText> titles) {
        return row.named(title(row.workshop().value(), titles));
    }

    private static LocalText title(UUID owner, Map<UUID, LocalText> titles) {
        return Optional.ofNullable(titles.get(owner)).orElseGet(() -> new LocalText("…", Language.NL));
    }

    private SeriesRights rights() {
        return SeriesRights.of(currentPerson);
    }
}
