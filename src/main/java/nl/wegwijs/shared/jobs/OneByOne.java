package nl.wegwijs.shared.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Does the same for one thing after the other, so that a thing that cannot be done does not stand in the way of those
 * after it. Stops when the portal stops: the rest is done at the next run.
 */
public final class OneByOne {

    private final List<RuntimeException> failures = new ArrayList<>();

    public <T> void of(Collection<T> things, Consumer<T> work) {
        for (var thing : things) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                work.accept(thing);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
    }

    /** Makes the run fail when anything did, so that staff see it and it is tried again. */
    public void finish() {
        if (!failures.isEmpty()) {
            var failure = new IllegalStateException(failures.size() + " of a run failed", failures.removeFirst());
            failures.forEach(failure::addSuppressed);
            throw failure;
        }
    }
}
