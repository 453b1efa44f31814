package nl.wegwijs.shared.draft;

import java.time.Clock;
import java.time.LocalTime;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.RecurringJob;
import nl.wegwijs.shared.jobs.Rhythm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away, every night, what nobody came back for. */
@Component
class DraftCleaning implements RecurringJob {

    private final DraftRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftCleaning(DraftRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "draft-cleaning";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("draft.job.cleaning");
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.DailyAt(LocalTime.of(4, 0));
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(_ -> rows.deleteOlder(clock.instant().minus(Drafts.KEPT)));
    }
}
