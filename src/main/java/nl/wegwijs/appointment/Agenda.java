package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.planning.agenda.StaffDates;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of staff. Each sees in full what they may know, and of colleagues only that they are busy. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Agenda {

    /** How many lines a screen gets at most. */
    public static final int MANY = 500;

    private static final int EXPORT = 10_000;
    private static final int WAITING = 100;

    private static final Comparator<AgendaEntry> IN_ORDER =
            Comparator.comparing(AgendaEntry::start).thenComparing(AgendaEntry::staffName);

    private final CurrentPerson currentPerson;
    private final AgendaRows rows;
    private final ObjectProvider<StaffDates> others;
    private final CatalogueTexts texts;
    private final Clock clock;

    Agenda(
            CurrentPerson currentPerson,
            AgendaRows rows,
            ObjectProvider<StaffDates> others,
            CatalogueTexts texts,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.others = others;
        this.texts = texts;
        this.clock = clock;
    }

    /** The lines of a period in order of time; more when there were too many to show. */
    public record Page(List<AgendaEntry> entries, boolean more) {}

    /** A period and one appointment beside it; that one is null when there is none that this staff member may see. */
    public record Opened(Page page, @Nullable StaffAppointment appointment) {}

    /** From one day until another, both included. */
    public Page entries(AgendaScope scope, LocalDate from, LocalDate until, Language language) {
        return page(scope, from, until, language, names(language));
    }

    /** The same with one appointment beside it: in one statement more. */
    public Opened opened(AppointmentId id, AgendaScope scope, LocalDate from, LocalDate until, Language language) {
        var names = names(language);
        return new Opened(
                page(scope, from, until, language, names),
                rows.one(rights(), id).map(row -> named(row, names)).orElse(null));
    }

    private Page page(
            AgendaScope scope, LocalDate from, LocalDate until, Language language, Map<UUID, LocalText> names) {
        var start = startOf(from);
        var end = startOf(until.plusDays(1));
        var entries = new ArrayList<AgendaEntry>();
        rows.lines(rights(), scope, start, end, MANY + 1).forEach(line -> entries.add(entry(line, names)));
        entries.addAll(others(scope, start, end, language, MANY + 1));
        entries.sort(IN_ORDER);
        return new Page(entries.stream().limit(MANY).toList(), entries.size() > MANY);
    }

    /** What other features bring in. */
    private List<AgendaEntry> others(AgendaScope scope, Instant from, Instant until, Language language, int most) {
        return others.orderedStream()
                .flatMap(feature -> feature.between(scope, from, until, language, most).stream())
                .<AgendaEntry>map(AgendaEntry.Other::new)
                .toList();
    }

    /**
     * What lies on somebody's desk.
     *
     * @param today the own appointments of today, and what other features bring in, in order of time
     * @param moveRequests appointments for which a newcomer asks another time, the longest waiting first
     * @param waitingSince when the first of them was asked; null when nobody asks
     * @param withoutOutcome what is over, and nobody has noted how it went
     */
    public record Desk(
            List<AgendaEntry> today,
            List<AgendaEntry.Meeting> moveRequests,
            @Nullable Instant waitingSince,
            List<AgendaEntry.Meeting> withoutOutcome) {}

    /** In four statements. */
    public Desk desk(Language language) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, Texts.OFFICE);
        var names = names(language);
        var today = page(new AgendaScope.Mine(), day, day, language, names);
        var toDo = rows.toDo(rights(), now, WAITING);
        var asked = toDo.stream().filter(one -> one.askedAt() != null).toList();
        var over = toDo.stream().filter(one -> one.askedAt() == null).toList();
        return new Desk(
                today.entries().stream()
                        .filter(entry -> !(entry instanceof AgendaEntry.Busy))
                        .toList(),
                named(asked.stream().map(ToDoRow::row).toList(), names),
                asked.isEmpty() ? null : asked.getFirst().askedAt(),
                named(over.stream().map(ToDoRow::row).toList(), names));
    }

    /** For a spreadsheet, in order of time: only what this staff member sees in full. */
    public List<AgendaEntry> export(AgendaScope scope, LocalDate from, LocalDate until, Language language) {
        var start = startOf(from);
        var end = startOf(until.plusDays(1));
        var entries = new ArrayList<AgendaEntry>(named(known(scope, start, end, EXPORT), language));
        entries.addAll(others(scope, start, end, language, EXPORT));
        entries.sort(IN_ORDER);
        return entries;
    }

    /** Empty when there is none, or none that this staff member may see. */
    public Optional<StaffAppointment> find(AppointmentId id, Language language) {
        return rows.one(rights(), id).map(row -> named(row, names(language)));
    }

    /** What happened to an appointment, oldest first; nothing when this staff member may not see it. */
    public List<StaffAppointment.Change> history(AppointmentId id) {
        return rows.history(rights(), id);
    }

    /** The latest appointments of a household and its people. */
    public List<AgendaEntry.Meeting> ofHousehold(HouseholdId household, Language language) {
        return named(rows.ofHousehold(rights(), household, WAITING), language);
    }

    private List<AgendaRow> known(AgendaScope scope, Instant from, Instant until, int most) {
        return rows.lines(rights(), scope, from, until, most).stream()
                .filter(AgendaLine::known)
                .map(AgendaLine::row)
                .toList();
    }

    private static AgendaEntry entry(AgendaLine line, Map<UUID, LocalText> names) {
        return line.known() ? line.row().named(name(line.row(), names)) : line.busy();
    }

    private List<AgendaEntry.Meeting> named(List<AgendaRow> found, Language language) {
        return found.isEmpty() ? List.of() : named(found, names(language));
    }

    private Map<UUID, LocalText> names(Language language) {
        return texts.names(language, AppointmentCatalogue.NAME);
    }

    private static List<AgendaEntry.Meeting> named(List<AgendaRow> found, Map<UUID, LocalText> names) {
        return found.stream().map(row -> row.named(name(row, names))).toList();
    }

    private static StaffAppointment named(WholeRow found, Map<UUID, LocalText> names) {
        return found.named(name(found.row(), names));
    }

    private static LocalText name(AgendaRow row, Map<UUID, LocalText> names) {
        return Optional.ofNullable(names.get(row.kind().value())).orElseGet(AppointmentCatalogue::nameless);
    }

    private StaffRights rights() {
        return StaffRights.of(currentPerson);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Texts.OFFICE).toInstant();
    }
}
