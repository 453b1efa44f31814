package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.wegwijs.shared.i18n.Texts;
import org.junit.jupiter.api.Test;

class AnswerTimeTest {

    private static final Instant MUCH_LATER = at(2026, 6, 1, 9, 0);

    private final AnswerTime twoDays =
            new AnswerTime(Duration.ofHours(48), LocalTime.of(9, 0), LocalTime.of(20, 0), Duration.ofDays(7));

    @Test
    void anOfferStandsForTwoDays() {
        assertThat(twoDays.end(at(2026, 3, 10, 14, 30), MUCH_LATER)).isEqualTo(at(2026, 3, 12, 14, 30));
    }

    @Test
    void whatWouldEndAtNightEndsAtNoon() {
        assertThat(twoDays.end(at(2026, 3, 10, 23, 15), MUCH_LATER)).isEqualTo(at(2026, 3, 13, 12, 0));
        assertThat(twoDays.end(at(2026, 3, 10, 4, 0), MUCH_LATER)).isEqualTo(at(2026, 3, 12, 12, 0));
    }

    @Test
    void anOfferEndsWhenTheSeriesBegins() {
        var begins = at(2026, 3, 11, 9, 30);
        assertThat(twoDays.end(at(2026, 3, 10, 14, 30), begins)).isEqualTo(begins);
    }

    @Test
    void summerTimeDoesNotMoveTheEndIntoTheNight() {
        assertThat(twoDays.end(at(2026, 3, 27, 20, 30), MUCH_LATER)).isEqualTo(at(2026, 3, 30, 12, 0));
    }

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute)
                .atZone(Texts.OFFICE)
                .toInstant();
    }
}
