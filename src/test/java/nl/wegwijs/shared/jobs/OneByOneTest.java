package nl.wegwijs.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    private final OneByOne each = new OneByOne();
    private final List<Integer> done = new ArrayList<>();

    @Test
    void whatFailsDoesNotStandInTheWayOfTheRestAndMakesTheRunFail() {
        each.of(List.of(1, 2, 3, 4), number -> {
            if (number % 2 == 0) {
                throw new IllegalArgumentException("cannot do " + number);
            }
            done.add(number);
        });

        assertThat(done).containsExactly(1, 3);
        assertThatThrownBy(each::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("cannot do 2")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    @Test
    void aRunInWhichAllWentWellDoesNotFail() {
        each.of(List.of(1, 2), done::add);
        each.finish();
        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void theRestIsLeftWhenThePortalStops() {
        each.of(List.of(1, 2), number -> {
            done.add(number);
            Thread.currentThread().interrupt();
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).containsExactly(1);
    }
}
