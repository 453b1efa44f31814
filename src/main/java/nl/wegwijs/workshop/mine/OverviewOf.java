package nl.wegwijs.workshop.mine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.FinishSheet;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.mine.Choice.Tongue;
import nl.wegwijs.workshop.mine.MyDuty.Step;
import nl.wegwijs.workshop.mine.MyWorkshopOverview.Own;
import org.jspecify.annotations.Nullable;

/** Puts together what a newcomer sees from the rows of the database: what is offered, in which order. */
final class OverviewOf {

    private final List<MeRow> me;
    private final List<WorkshopRow> workshops;
    private final List<SeriesRow> series;
    private final List<SessionRow> sessions;
    private final LocalTexts texts;
    private final Instant now;
    private final Set<Language> languages;
    private final Map<WorkshopId, MyWorkshop> named = new HashMap<>();

    OverviewOf(
            List<MeRow> me,
            List<WorkshopRow> workshops,
            List<SeriesRow> series,
            List<SessionRow> sessions,
            LocalTexts texts,
            Instant now) {
        this.me = me;
        this.workshops = workshops;
        this.series = series;
        this.sessions = sessions;
        this.texts = texts;
        this.now = now;
        this.languages = MeRow.languages(me);
    }

    MyWorkshopOverview overview() {
        var duty = duty();
        return new MyWorkshopOverview(
                duty,
                series.stream()
                        .map(this::named)
                        .filter(this::waitsForAnswer)
                        .sorted(KEPT_FIRST)
                        .toList(),
                series.stream()
                        .map(this::named)
                        .filter(this::isOwn)
                        .filter(one -> !isNextOf(duty, one))
                        .map(this::own)
                        .toList(),
                choices(Regime.OFFER),
                workshops.stream()
                        .filter(WorkshopRow::canBeWished)
                        .filter(this::isMissing)
                        .map(workshop -> new Missing(named(workshop), workshop.wishes() > 0))
                        .toList());
    }

    private static final Comparator<MySeries> KEPT_FIRST = Comparator.comparing(
                    (MySeries one) -> !(one.standing() instanceof Standing.Offered))
            .thenComparing(MySeries::first);

    private boolean waitsForAnswer(MySeries one) {
        return one.standing() instanceof Standing.Offered || one.standing() instanceof Standing.Invited;
    }

    private boolean isOwn(MySeries one) {
        return one.standing() instanceof Standing.Enrolled || one.standing() instanceof Standing.Waiting;
    }

    /** The group that stands with the duty need not be said twice. */
    private static boolean isNextOf(@Nullable MyDuty duty, MySeries one) {
        return duty != null
                && switch (duty.next()) {
                    case Step.Come(var series, var _) -> series.id().equals(one.id());
                    case Step.Answer(var series) -> series.id().equals(one.id());
                    default -> false;
                };
    }

    private Own own(MySeries one) {
        var next = one.standing() instanceof Standing.Enrolled
                ? sessionsOf(one)
                        .map(row -> row.in(texts))
                        .filter(session -> session.isToCome(now))
                        .findFirst()
                : Optional.<MySession>empty();
        return new Own(one, next.orElse(null));
    }

    private Stream<SessionRow> sessionsOf(MySeries one) {
        return sessions.stream().filter(row -> row.series().equals(one.id()));
    }

    /** In the own language first, then Dutch, then with an interpreter; within each in the order of the catalogue. */
    private List<Choice> choices(Regime regime) {
        var choices = new ArrayList<Choice>();
        for (var tongue : Tongue.values()) {
            for (var workshop : workshops) {
                if (workshop.regime() == regime && !isDone(workshop) && !takesPart(workshop)) {
                    var groups = groups(workshop.id(), tongue);
                    if (!groups.isEmpty()) {
                        choices.add(new Choice(named(workshop), tongue, groups));
                    }
                }
            }
        }
        return choices;
    }

    private List<MySeries> groups(WorkshopId workshop, Tongue tongue) {
        return series.stream()
                .filter(row -> row.workshop().equals(workshop) && row.isOpen(now) && row.offered())
                .filter(row -> tongue(row).filter(Predicate.isEqual(tongue)).isPresent())
                .map(this::named)
                .filter(one -> !isOwn(one) && !waitsForAnswer(one))
                .sorted(Comparator.comparing((MySeries one) -> one.language() != reads())
                        .thenComparing(one -> !one.easy())
                        .thenComparing(MySeries::dayPart)
                        .thenComparing(MySeries::first))
                .toList();
    }

    /** Empty for a language of which the newcomer understands nothing. */
    private Optional<Tongue> tongue(SeriesRow row) {
        if (languages.contains(row.language())) {
            return Optional.of(Tongue.OWN);
        }
        if (row.language() == Language.NL) {
            return Optional.of(Tongue.DUTCH);
        }
        return row.interpreter() != null && languages.contains(row.interpreter())
                ? Optional.of(Tongue.INTERPRETED)
                : Optional.empty();
    }

    private @Nullable Language reads() {
        return me.isEmpty() ? null : me.getFirst().reads();
    }

    /** Of the duty: any track. */
    private boolean isDone(WorkshopRow workshop) {
        return workshop.regime() == Regime.DUTY
                ? isSigned() || tracks().anyMatch(WorkshopRow::isDone)
                : workshop.isDone();
    }

    private boolean isSigned() {
        return !me.isEmpty() && me.getFirst().signedOn() != null;
    }

    private Stream<WorkshopRow> tracks() {
        return workshops.stream().filter(workshop -> workshop.regime() == Regime.DUTY);
    }

    private boolean takesPart(WorkshopRow workshop) {
        return series.stream()
                .filter(row -> row.enrolment() == EnrolmentStatus.ENROLLED)
                .anyMatch(row -> workshop.regime() == Regime.DUTY
                        ? row.regime() == Regime.DUTY
                        : row.workshop().equals(workshop.id()));
    }

    /** Neither on a list for it, nor given in a language that the newcomer understands. */
    private boolean isMissing(WorkshopRow workshop) {
        return series.stream()
                .filter(row -> row.workshop().equals(workshop.id()))
                .noneMatch(row -> holdsOn(row) || understood(row));
    }

    private boolean holdsOn(SeriesRow row) {
        return row.enrolment() == EnrolmentStatus.ENROLLED
                || row.enrolment() == EnrolmentStatus.OFFERED
                || row.enrolment() == EnrolmentStatus.WAITING;
    }

    private boolean understood(SeriesRow row) {
        return row.isOpen(now)
                && (languages.contains(row.language())
                        || (row.interpreter() != null && languages.contains(row.interpreter())));
    }

    private @Nullable MyDuty duty() {
        if (me.isEmpty()) {
            return null;
        }
        var mine = me.getFirst();
        if (mine.termStartsOn() == null || mine.termEndsOn() == null) {
            return null;
        }
        var done = tracks().filter(WorkshopRow::isDone).findFirst();
        var running = series.stream()
                .filter(row -> row.regime() == Regime.DUTY && row.enrolment() == EnrolmentStatus.ENROLLED)
                .findFirst()
                .map(this::named);
        var step = mine.signedOn() != null
                ? new Step.Done()
                : done.isPresent() ? new Step.Sign() : running.map(this::comeTo).orElseGet(this::findGroup);
        return new MyDuty(
                mine.termStartsOn(),
                mine.termEndsOn(),
                running.map(MySeries::id)
                        .or(this::followedInVain)
                        .map(this::attended)
                        .orElse(0),
                running.map(this::needed).orElseGet(this::usuallyNeeded),
                done.map(WorkshopRow::doneOn).orElse(null),
                mine.signedOn(),
                step);
    }

    /** The latest of those groups whose sessions were read although nobody takes part in them any more. */
    private Optional<SeriesId> followedInVain() {
        return sessions.stream()
                .map(SessionRow::series)
                .filter(id -> series.stream()
                        .noneMatch(row -> row.id().equals(id) && row.enrolment() == EnrolmentStatus.ENROLLED))
                .reduce((_, later) -> later);
    }

    /** Counted as at the end of a series: a session that was cancelled is not held. */
    private int attended(SeriesId id) {
        return (int) sessions.stream()
                .filter(row -> row.series().equals(id) && !row.cancelled() && row.isAttended())
                .count();
    }

    private int needed(MySeries running) {
        return tracks().filter(track -> track.id().equals(running.workshop().id()))
                .findFirst()
                .map(track -> (int) FinishSheet.needed(track.needed(), running.sessions()))
                .orElse(0);
    }

    private int usuallyNeeded() {
        return tracks().filter(WorkshopRow::inUse)
                .findFirst()
                .map(WorkshopRow::needed)
                .orElse(0);
    }

    private Step comeTo(MySeries running) {
        return sessionsOf(running)
                .map(row -> row.in(texts))
                .filter(session -> session.isToCome(now))
                .findFirst()
                .<Step>map(session -> new Step.Come(running, session))
                .orElseGet(Step.AwaitResult::new);
    }

    private Step findGroup() {
        var answer = series.stream()
                .filter(row -> row.regime() == Regime.DUTY)
                .map(this::named)
                .filter(one -> waitsForAnswer(one) || isOwn(one))
                .min(KEPT_FIRST);
        if (answer.isPresent()) {
            return new Step.Answer(answer.get());
        }
        var choices = choices(Regime.DUTY);
        return choices.isEmpty() ? new Step.AwaitGroup() : new Step.Choose(choices);
    }

    private MySeries named(SeriesRow row) {
        return row.in(
                named.computeIfAbsent(row.workshop(), id -> MyTexts.workshop(texts, id, row.regime(), row.pictogram())),
                now);
    }

    private MyWorkshop named(WorkshopRow row) {
        return named.computeIfAbsent(row.id(), id -> MyTexts.workshop(texts, id, row.regime(), row.pictogram()));
    }
}
