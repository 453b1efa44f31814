package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.Duration;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.RecurringJob;
import nl.wegwijs.shared.jobs.Rhythm;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Takes back the places that nobody answered for in time, and offers them to whoever is next; and ends the waiting when
 * a series begins.
 */
@Component
class WaitingListJob implements RecurringJob {

    private static final Limit BATCH = Limit.of(200);

    private final SeriesList seriesList;
    private final EachSeries each;
    private final Enrolling enrolling;
    private final Clock clock;

    WaitingListJob(SeriesList seriesList, EachSeries each, Enrolling enrolling, Clock clock) {
        this.seriesList = seriesList;
        this.each = each;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "workshop-waiting-list";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("workshop.job.waitingList");
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        each.of(seriesList.withOffersOver(clock.instant(), BATCH), enrolling::passOn);
        each.of(seriesList.begunWithPeopleWaiting(clock.instant(), BATCH), enrolling::passOn);
    }
}
