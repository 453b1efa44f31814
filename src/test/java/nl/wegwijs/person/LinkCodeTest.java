package nl.wegwijs.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.junit.jupiter.api.Test;

class LinkCodeTest {

    private static final Instant ISSUED = Instant.parse("2026-03-10T09:00:00Z");

    private final OneTimeCode plain = OneTimeCode.next();
    private final OneTimeCode wrong = otherWithTheSameLookup(plain);
    private final LinkCode code = new LinkCode(NewcomerId.next(), plain, StaffId.next(), ISSUED);

    @Test
    void opensAFileOnce() {
        assertThat(code.tryOut(plain, ISSUED)).isEqualTo(LinkCode.Try.RIGHT);
        assertThat(code.tryOut(plain, ISSUED)).isEqualTo(LinkCode.Try.WRONG);
    }

    @Test
    void isDeadAfterFiveWrongTries() {
        for (var tries = 0; tries < 5; tries++) {
            assertThat(code.tryOut(wrong, ISSUED)).isEqualTo(LinkCode.Try.WRONG);
        }
        assertThat(code.tryOut(plain, ISSUED)).isEqualTo(LinkCode.Try.WRONG);
    }

    @Test
    void stillWorksAfterFourWrongTries() {
        for (var tries = 0; tries < 4; tries++) {
            code.tryOut(wrong, ISSUED);
        }
        assertThat(code.tryOut(plain, ISSUED)).isEqualTo(LinkCode.Try.RIGHT);
    }

    @Test
    void expiresAfterFourteenDays() {
        assertThat(code.tryOut(plain, ISSUED.plus(Duration.ofDays(14)))).isEqualTo(LinkCode.Try.EXPIRED);
        assertThat(code.tryOut(wrong, ISSUED.plus(Duration.ofDays(14)))).isEqualTo(LinkCode.Try.WRONG);
        assertThat(code.tryOut(plain, ISSUED.plus(Duration.ofDays(14)).minusMillis(1)))
                .isEqualTo(LinkCode.Try.RIGHT);
    }

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(OneTimeCode.read(" 2345a-bcdef ").map(OneTimeCode::grouped)).contains("2345A-BCDEF");
        assertThat(OneTimeCode.read("٢٣٤٥A BCDEF").map(OneTimeCode::grouped)).contains("2345A-BCDEF");
        assertThat(OneTimeCode.read("2345A-BCDE")).isEmpty();
        assertThat(OneTimeCode.read("")).isEmpty();
        assertThat(OneTimeCode.read("A".repeat(10_000))).isEmpty();
    }

    @Test
    void codesDifferAndTellNothingWhenLogged() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(index -> OneTimeCode.next().grouped())
                        .distinct())
                .hasSize(1000);
        assertThat(plain.toString()).doesNotContain(plain.grouped());
    }

    static OneTimeCode otherWithTheSameLookup(OneTimeCode code) {
        var text = code.grouped();
        var last = text.charAt(text.length() - 1) == '2' ? '3' : '2';
        return OneTimeCode.read(text.substring(0, text.length() - 1) + last).orElseThrow();
    }
}
