package nl.wegwijs.testing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.planning.agenda.DateState;
import nl.wegwijs.planning.agenda.MyDate;
import nl.wegwijs.planning.agenda.MyDates;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.planning.agenda.StaffDates;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;

/**
 * A feature that brings swimming lessons into the agendas, in one statement each time as it should be. There are none
 * until a test plans one.
 */
public final class OtherDates implements MyDates, StaffDates {

    private final EntityManager entityManager;
    private final List<Lesson> lessons = new ArrayList<>();

    OtherDates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private record Lesson(Instant start, Instant end, StaffDate.Who teacher, StaffDate.Room room) {

        String path() {
            return "my/lessons/" + start.getEpochSecond();
        }
    }

    void reset() {
        lessons.clear();
    }

    /** A lesson of an hour. */
    public void lesson(LocalDateTime start, StaffDate.Who teacher, StaffDate.Room room) {
        var from = start.atZone(Texts.OFFICE).toInstant();
        lessons.add(new Lesson(from, from.plusSeconds(3600), teacher, room));
    }

    @Override
    public List<MyDate> upcoming(Instant now, Language language, int most) {
        return read().stream()
                .filter(lesson -> lesson.end().isAfter(now))
                .sorted(Comparator.comparing(Lesson::start))
                .limit(most)
                .map(lesson -> mine(lesson, language))
                .toList();
    }

    @Override
    public List<MyDate> past(Instant now, Language language, int most) {
        return read().stream()
                .filter(lesson -> !lesson.end().isAfter(now))
                .sorted(Comparator.comparing(Lesson::start).reversed())
                .limit(most)
                .map(lesson -> mine(lesson, language))
                .toList();
    }

    @Override
    public List<StaffDate> between(AgendaScope scope, Instant from, Instant until, Language language, int most) {
        return read().stream()
                .filter(lesson ->
                        !lesson.start().isBefore(from) && lesson.start().isBefore(until))
                .limit(most)
                .map(lesson -> new StaffDate(
                        lesson.start(),
                        lesson.end(),
                        "school",
                        "Lesson",
                        title(language).text(),
                        List.of(lesson.teacher()),
                        "Pool",
                        lesson.room(),
                        Language.TI,
                        new DateState(DateState.Tone.QUIET, "users", "3 of 8"),
                        "staff/lessons"))
                .toList();
    }

    private MyDate mine(Lesson lesson, Language language) {
        return new MyDate(
                lesson.start(),
                lesson.end(),
                "school",
                "Lesson",
                title(language),
                "Pool",
                "Poolstraat 1",
                "Lina Haddad",
                new DateState(DateState.Tone.GOOD, "check", "You have a place"),
                lesson.path());
    }

    private static LocalText title(Language language) {
        return language == Language.NL ? new LocalText("Zwemmen", language) : new LocalText("Swimming", Language.EN);
    }

    private List<Lesson> read() {
        if (!lessons.isEmpty()) {
            entityManager.createNativeQuery("select 1").getSingleResult();
        }
        return lessons;
    }
}
