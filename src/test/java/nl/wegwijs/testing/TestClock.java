package nl.wegwijs.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.wegwijs.shared.i18n.Texts;

/** A clock that stands still, until a test moves it. Every test starts at {@link #START}. */
public final class TestClock extends Clock {

    /** A Tuesday morning at the office, in a week without holidays. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 3, 10, 10, 0);

    private volatile Instant now = instantOf(START);

    /** Local to the office. */
    public void setTo(LocalDateTime officeTime) {
        now = instantOf(officeTime);
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    void reset() {
        setTo(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var outer = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return outer.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }
        };
    }

    private static Instant instantOf(LocalDateTime officeTime) {
        return officeTime.atZone(Texts.OFFICE).toInstant();
    }
}
