package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.appointment.MyAppointment.Overview;
import nl.wegwijs.appointment.MyAppointment.WithHistory;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a newcomer sees of appointments: the own ones, those of the household and those of its children. Read in any
 * language, because the same facts can be shown in Dutch.
 */
@Service
@ForNewcomers
@Transactional(readOnly = true)
public class MyAppointments {

    private static final Limit MANY = Limit.of(100);
    private static final int MOST_NEWS = 3;

    /** How long something counts as news. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final CurrentPerson currentPerson;
    private final MyAppointmentRows rows;
    private final AppointmentChanges changes;
    private final MyAppointmentTexts texts;
    private final Clock clock;

    MyAppointments(
            CurrentPerson currentPerson,
            MyAppointmentRows rows,
            AppointmentChanges changes,
            MyAppointmentTexts texts,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
    }

    /** The first one that is going to take place. */
    public Optional<MyAppointment> next(Language language) {
        return upcoming(language, Limit.of(1)).stream().findFirst();
    }

    /** What is going to take place, soonest first. */
    public List<MyAppointment> upcoming(Language language) {
        return upcoming(language, MANY);
    }

    /** What is going to take place, soonest first, with what staff changed lately: for the first screen. */
    public Overview overview(Language language) {
        var visible = visible();
        var lately = rows.lately(visible.people(), visible.household(), now(), now().minus(NEWS), MANY);
        var upcoming = lately.stream()
                .map(Lately::row)
                .filter(row -> row.status().isOpen())
                .toList();
        return new Overview(in(language, visible, upcoming), news(lately));
    }

    private List<MyAppointment.News> news(List<Lately> lately) {
        return lately.stream()
                .filter(one -> one.row().start().isAfter(now()))
                .flatMap(one -> Stream.ofNullable(one.change())
                        .map(change -> new MyAppointment.News(
                                one.row().id(), change, one.row().start(), one.words())))
                .limit(MOST_NEWS)
                .toList();
    }

    /** What is over or was cancelled, latest first. The first page is 0. */
    public List<MyAppointment> past(Language language, int page, int size) {
        var visible = visible();
        return in(
                language, visible, rows.past(visible.people(), visible.household(), now(), PageRequest.of(page, size)));
    }

    /** Empty when there is none, or none that the newcomer may see. */
    public Optional<MyAppointment> find(AppointmentId id, Language language) {
        var visible = visible();
        return in(language, visible, rows.one(visible.people(), visible.household(), id)).stream()
                .findFirst();
    }

    /** Empty when there is none, or none that the newcomer may see. */
    public Optional<WithHistory> findWithHistory(AppointmentId id, Language language) {
        return find(id, language).map(found -> new WithHistory(found, changes.of(id)));
    }

    /** All appointments of a settlement day, in order. */
    public List<MyAppointment> settlementDay(SettlementDayId day, Language language) {
        var visible = visible();
        return in(language, visible, rows.ofSettlementDay(visible.people(), visible.household(), day));
    }

    private List<MyAppointment> upcoming(Language language, Limit limit) {
        return upcoming(language, visible(), limit);
    }

    private List<MyAppointment> upcoming(Language language, VisibleTo visible, Limit limit) {
        return in(language, visible, rows.upcoming(visible.people(), visible.household(), now(), limit));
    }

    private List<MyAppointment> in(Language language, VisibleTo visible, List<MyRow> found) {
        return texts.in(language, visible.me(), found);
    }

    private VisibleTo visible() {
        return rows.visibleTo(currentPerson.newcomer(), LocalDate.ofInstant(now(), Texts.OFFICE));
    }

    private Instant now() {
        return clock.instant();
    }
}
