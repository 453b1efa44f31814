package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.FinishRows.Facts;
import nl.wegwijs.workshop.FinishSheet.Participant;
import nl.wegwijs.workshop.FinishSheet.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a series: who passed, by the rule of the workshop or against it with a reason. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class SeriesFinishing {

    private final FinishRows rows;
    private final Enrolling enrolling;
    private final ResultConsequences consequences;
    private final CatalogueTexts catalogue;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SeriesFinishing(
            FinishRows rows,
            Enrolling enrolling,
            ResultConsequences consequences,
            CatalogueTexts catalogue,
            CurrentPerson currentPerson,
            Clock clock) {
        this.rows = rows;
        this.enrolling = enrolling;
        this.consequences = consequences;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Empty for a series of another trainer. */
    public Optional<FinishSheet> sheet(SeriesId series, Language language) {
        return facts(series).map(facts -> {
            var title = catalogue.in(language, "title").find(facts.workshop().value(), "title");
            return new FinishSheet(
                    series,
                    title.orElse(new LocalText("", language)),
                    facts.regime(),
                    facts.language(),
                    facts.status(),
                    facts.endsAt(),
                    facts.held(),
                    facts.needed(),
                    facts.finishedOn(),
                    rows.people(series));
        });
    }

    /**
     * Finishes a series, or corrects the results of one that was finished. Whoever is not named keeps their result, and
     * whoever passed already keeps the day too.
     *
     * @param on when those who pass now finished; for the participation declaration, when they signed it
     */
    @Transactional
    public FinishResult finish(SeriesId id, LocalDate on, List<Result> results) {
        var found = facts(id);
        if (found.isEmpty()) {
            return new FinishResult.NotYours();
        }
        var group = enrolling.group(id).orElseThrow();
        var now = clock.instant();
        var people = rows.people(id).stream().collect(Collectors.toMap(Participant::id, person -> person));
        var refusal = refusal(group.series(), found.get(), on, results, people, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (group.series().status() == SeriesStatus.PLANNED) {
            group.series().finish(on);
        }
        var staff = currentPerson.staff();
        for (var result : results) {
            group.find(result.newcomer())
                    .filter(enrolment -> people.containsKey(enrolment.newcomer()))
                    .ifPresent(enrolment -> {
                        var before = enrolment.finishedOn();
                        if (enrolment.finish(result.passed(), on, result.reasonOrNull(), now)) {
                            enrolling.keep(List.of(enrolment), new Actor.Staff(staff));
                            consequences.of(enrolment, found.get().regime(), before, result.reasonOrNull());
                        }
                    });
        }
        return new FinishResult.Finished((int) results.stream()
                .filter(Result::passed)
                .filter(result -> people.containsKey(result.newcomer()))
                .count());
    }

    private static Optional<FinishResult> refusal(
            Series series,
            Facts facts,
            LocalDate on,
            List<Result> results,
            Map<NewcomerId, Participant> people,
            Instant now) {
        if (series.status() == SeriesStatus.CANCELLED) {
            return Optional.of(new FinishResult.Cancelled());
        }
        if (now.isBefore(series.lastEndsAt())) {
            return Optional.of(new FinishResult.NotOver(series.lastEndsAt()));
        }
        if (on.isBefore(day(series.firstStartsAt())) || on.isAfter(day(now))) {
            return Optional.of(new FinishResult.NotThatDay());
        }
        return results.stream()
                .filter(result -> result.reason().isBlank())
                .map(result -> Optional.ofNullable(people.get(result.newcomer()))
                        .filter(person -> FinishSheet.passes(person.attended(), facts.needed()) != result.passed()))
                .flatMap(Optional::stream)
                .<FinishResult>map(person -> new FinishResult.ReasonMissing(person.name()))
                .findFirst();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Texts.OFFICE);
    }

    private Optional<Facts> facts(SeriesId series) {
        var rights = SeriesRights.of(currentPerson);
        return rows.facts(series, rights.everything(), rights.me().value());
    }
}
