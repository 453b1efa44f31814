package nl.wegwijs.planning.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"52.0705, 4.3228", "52.0705,4.3228", " 52.0705 4.3228 ", "52.0705; 4.3228"})
    void readsTwoNumbersAsTheyAreCopiedFromMaps(String copied) {
        assertThat(MapPosition.parse(copied))
                .contains(new MapPosition(new BigDecimal("52.070500"), new BigDecimal("4.322800")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "52.0705", "52,0705, 4,3228", "95.1, 4.3", "52.1, 190.0", "Hooftskade 89"})
    void readsNothingElse(String typed) {
        assertThat(MapPosition.parse(typed)).isEmpty();
    }

    @Test
    void keepsNoMoreDecimalsThanTheDatabase() {
        var position = MapPosition.parse("52.07050049, 4.32280051").orElseThrow();
        assertThat(MapPosition.write(position.latitude(), position.longitude())).isEqualTo("52.070500, 4.322801");
    }
}
