package nl.wegwijs.shared.jobs;

import nl.wegwijs.shared.i18n.Texts;

/**
 * Work that comes back. Implement it as a bean; the portal finds it by itself. However many instances of the portal
 * there are, one of them runs it at a time, and after a crash another one takes over within some minutes: so a job does
 * its work in small transactions, and can be broken off at any point and run again.
 *
 * <p>It runs as the portal ({@code shared.security.AsPortal}): nobody is signed in.
 */
public interface RecurringJob {

    /** What the database knows it by, such as {@code mail}: never changed, at most 100 characters. */
    String name();

    /** What staff call it. */
    String title(Texts texts);

    Rhythm rhythm();

    /** An exception counts as a failure: it is logged, shown to staff, and the job is run again when it is next due. */
    void run();
}
