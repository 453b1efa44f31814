package nl.wegwijs.workshop;

import java.util.List;
import java.util.function.Consumer;
import nl.wegwijs.shared.jobs.OneByOne;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something for one series after the other, each locked and in a transaction of its own. */
@Component
class EachSeries {

    private final Enrolling enrolling;
    private final TransactionTemplate transaction;

    EachSeries(Enrolling enrolling, TransactionTemplate transaction) {
        this.enrolling = enrolling;
        this.transaction = transaction;
    }

    void of(List<SeriesId> series, Consumer<Group> work) {
        var each = new OneByOne();
        each.of(
                series,
                id -> transaction.executeWithoutResult(_ -> enrolling.group(id).ifPresent(work)));
        each.finish();
    }
}
