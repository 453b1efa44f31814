package nl.wegwijs.workshop.mine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.planning.agenda.DateState;
import nl.wegwijs.planning.agenda.DateState.Tone;
import nl.wegwijs.planning.agenda.MyDate;
import nl.wegwijs.planning.agenda.MyDates;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.mine.MyWorkshopNews.Next;
import nl.wegwijs.workshop.mine.MyWorkshopNews.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The newcomer's own sessions for the agenda and the first screen; nobody sees those of the household. */
@Service
@ForNewcomers
@Transactional(readOnly = true)
public class MyWorkshopDates implements MyDates {

    private static final Limit MANY = Limit.of(100);

    private final CurrentPerson currentPerson;
    private final MyDateRows rows;
    private final Clock clock;

    MyWorkshopDates(CurrentPerson currentPerson, MyDateRows rows, Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<MyDate> upcoming(Instant now, Language language, int most) {
        return dates(rows.upcoming(me(), now, language.code(), Limit.of(most)), language);
    }

    @Override
    public List<MyDate> past(Instant now, Language language, int most) {
        return dates(rows.past(me(), now, language.code(), Limit.of(most)), language);
    }

    /** In one statement. */
    public MyWorkshopNews news(Language language) {
        var found = rows.home(me(), clock.instant(), language.code(), MANY);
        return new MyWorkshopNews(
                found.stream()
                        .map(row -> question(row, language))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                found.stream()
                        .filter(row -> row.session() != null)
                        .findFirst()
                        .map(row -> next(row, language))
                        .orElse(null),
                (int) found.stream()
                        .filter(row -> row.enrolment() == EnrolmentStatus.ENROLLED
                                || row.enrolment() == EnrolmentStatus.WAITING)
                        .map(DateRow::series)
                        .distinct()
                        .count());
    }

    private Optional<Question> question(DateRow row, Language language) {
        var title = row.title(language);
        if (row.enrolment() == EnrolmentStatus.OFFERED) {
            return Optional.ofNullable(row.offeredUntil())
                    .filter(until -> until.isAfter(clock.instant()))
                    .map(until -> new Question.PlaceKept(row.series(), title, until));
        }
        return row.invitation() == InvitationAnswer.OPEN
                        && (row.enrolment() == null || row.enrolment() == EnrolmentStatus.LEFT)
                ? Optional.of(new Question.Invited(row.series(), title))
                : Optional.empty();
    }

    private static Next next(DateRow row, Language language) {
        return new Next(
                row.series(),
                row.pictogram(),
                row.title(language),
                Objects.requireNonNull(row.start()),
                Objects.requireNonNull(row.end()),
                row.place(),
                row.addressLine(),
                row.absenceSaidAt() != null);
    }

    private List<MyDate> dates(List<DateRow> found, Language language) {
        var texts = Texts.in(language);
        return found.stream().map(row -> date(row, texts)).toList();
    }

    private MyDate date(DateRow row, Texts texts) {
        var start = Objects.requireNonNull(row.start());
        return new MyDate(
                start,
                Objects.requireNonNull(row.end()),
                row.pictogram(),
                texts.get("workshop.date.kind"),
                row.title(texts.language()),
                row.place(),
                row.addressLine(),
                null,
                state(row, texts),
                "my/workshops/" + row.series().value() + "?session="
                        + Objects.requireNonNull(row.session()).value());
    }

    private DateState state(DateRow row, Texts texts) {
        if (Boolean.TRUE.equals(row.cancelled()) || row.enrolment() == EnrolmentStatus.LEFT) {
            return new DateState(Tone.BAD, "calendar-x", texts.get("workshop.date.cancelled"));
        }
        if (isOver(row.end())) {
            return new DateState(Tone.QUIET, "clock", texts.get("workshop.date.over"));
        }
        return row.absenceSaidAt() != null
                ? new DateState(Tone.WARN, "x", texts.get("workshop.date.absent"))
                : new DateState(Tone.GOOD, "check", texts.get("workshop.date.enrolled"));
    }

    private boolean isOver(@Nullable Instant end) {
        return end != null && !end.isAfter(clock.instant());
    }

    private UUID me() {
        return currentPerson.newcomer().value();
    }
}
