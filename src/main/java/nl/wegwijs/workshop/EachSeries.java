package nl.wegwijs.workshop;

import java.util.List;
import java.util.function.Consumer;
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

    /** Stops when the portal stops: the rest is done at the next run. */
    void of(List<SeriesId> series, Consumer<Group> work) {
        for (var id : series) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            transaction.executeWithoutResult(_ -> enrolling.group(id).ifPresent(work));
        }
    }
}
