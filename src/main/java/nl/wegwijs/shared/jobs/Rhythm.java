package nl.wegwijs.shared.jobs;

import java.time.Duration;
import java.time.LocalTime;

/** When a job runs. */
public sealed interface Rhythm {

    /** The longest time that lies between two runs. */
    Duration longest();

    /** Again when this time has gone by after the end of the last run. */
    record Every(Duration pause) implements Rhythm {

        @Override
        public Duration longest() {
            return pause;
        }
    }

    /** Once a day, at this time of the office. */
    record DailyAt(LocalTime time) implements Rhythm {

        @Override
        public Duration longest() {
            // When summer time ends.
            return Duration.ofHours(25);
        }
    }
}
