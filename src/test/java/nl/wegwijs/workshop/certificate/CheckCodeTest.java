package nl.wegwijs.workshop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7QX2-M9RT-AHW4-CZ8P-0Y1K",
                "7qx2m9rtahw4cz8p0y1k",
                " 7QX2 M9RT AHW4 CZ8P OYIK ",
                "۷QX۲M۹RTAHW۴CZ۸P۰Y۱K",
                "7QX2.M9RT.AHW4.CZ8P.oylk"
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(CheckCode.read(typed)).contains(new CheckCode("7QX2M9RTAHW4CZ8P0Y1K"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7QX2", "7QX2-M9RT-AHW4-CZ8P-0Y1K-9", "<script>", "unknown"})
    void isNothingElse(String typed) {
        assertThat(CheckCode.read(typed)).isEmpty();
    }

    @Test
    void isNeverTheSame() {
        assertThat(Stream.generate(CheckCode::next).limit(1_000).collect(Collectors.toSet()))
                .hasSize(1_000)
                .allSatisfy(code -> assertThat(CheckCode.read(code.grouped())).contains(code));
    }
}
