package nl.wegwijs.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NL    | dinsdag 10 maart 2026
                    EN    | Tuesday 10 March 2026
                    AR    | الثلاثاء، 10 آذار/مارس 2026
                    TI    | ሰሉስ፣ 10 መጋቢት 2026
                    FA    | سه‌شنبه 10 مارس 2026
                    FA_AF | سه‌شنبه 10 مارچ 2026
                    PS    | سه‌شنبه، د 2026 کال د مارچ 10مه
                    SO    | Talaado, 10 Maarso 2026
                    TR    | 10 Mart 2026 Salı
                    KU    | sêşem, 10ê adara 2026an
                    CKB   | سێشەممە، 10ی ئازاری 2026
                    UK    | вівторок, 10 березня 2026 р.
                    RU    | вторник, 10 марта 2026 г.
                    FR    | mardi 10 mars 2026
                    """)
    void aDateReadsAsPeopleWriteIt(Language language, String expected) {
        assertThat(Texts.in(language).dateWithYear(TUESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NL    | dinsdag 10 maart
                    AR    | الثلاثاء، 10 آذار/مارس
                    PS    | سه‌شنبه، د مارچ 10مه
                    KU    | sêşem, 10ê adarê
                    CKB   | سێشەممە، 10ی ئازار
                    UK    | вівторок, 10 березня
                    """)
    void aDateOfTheRunningYearNeedsNoYear(Language language, String expected) {
        assertThat(Texts.in(language).formats().date(TUESDAY)).isEqualTo(expected);
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        assertThat(Texts.in(Language.FR).dateWithYear(LocalDate.of(2026, 5, 1))).isEqualTo("vendredi 1er mai 2026");
    }

    @Test
    void aMonthThatStandsAloneIsInTheNominative() {
        assertThat(Texts.in(Language.RU).monthAndYear(YearMonth.of(2026, 3))).isEqualTo("март 2026 г.");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageNamesTwelveMonthsAndSevenDays(Language language) {
        var formats = Texts.in(language).formats();
        assertThat(formats.months()).hasSize(12).doesNotHaveDuplicates();
        assertThat(formats.weekdays()).hasSize(7).doesNotHaveDuplicates();
        assertThat(formats.weekdaysShort()).hasSize(7).doesNotHaveDuplicates();
        for (var month = 1; month <= 12; month++) {
            assertThat(Texts.in(language).dateWithYear(LocalDate.of(2026, month, 1)))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreLatinInEveryLanguage(Language language) {
        var texts = Texts.in(language);
        var shown = List.of(
                texts.dateWithYear(TUESDAY),
                texts.dateInFigures(TUESDAY),
                texts.time(LocalTime.of(21, 5)),
                texts.timeRange(LocalTime.of(9, 0), LocalTime.of(9, 45)),
                texts.duration(Duration.ofMinutes(205)),
                texts.money(new BigDecimal("1234.5")));
        assertThat(String.join(" ", shown)
                        .codePoints()
                        .filter(Character::isDigit)
                        .mapToObj(Character::toString)
                        .collect(Collectors.toSet()))
                .allMatch(digit -> digit.compareTo("0") >= 0 && digit.compareTo("9") <= 0);
        assertThat(texts.time(LocalTime.of(21, 5))).isEqualTo("21:05");
    }

    @ParameterizedTest
    @EnumSource
    void anAmountLooksTheSameEverywhere(Language language) {
        assertThat(Texts.in(language).money(new BigDecimal("1234.5")).replaceAll("[\u2066\u2069]", ""))
                .isEqualTo("€\u00a01.234,50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 90  | 1 hour 30 minutes
                    EN | 60  | 1 hour
                    EN | 1   | 1 minute
                    NL | 90  | 1 uur en 30 minuten
                    RU | 123 | 2 часа 3 минуты
                    UK | 300 | 5 годин
                    AR | 120 | ساعتان
                    AR | 660 | 11 ساعة
                    """)
    void aDurationHasRealPlurals(Language language, int minutes, String expected) {
        assertThat(Texts.in(language).duration(Duration.ofMinutes(minutes))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN  | bread, milk and tea
                    NL  | bread, milk en tea
                    FR  | bread, milk et tea
                    """)
    void aListIsJoinedInWords(Language language, String expected) {
        assertThat(Texts.in(language).list(List.of("bread", "milk", "tea"))).isEqualTo(expected);
    }

    @Test
    void aListOfOneOrNoneNeedsNoWords() {
        assertThat(Texts.in(Language.EN).list(List.of("tea"))).isEqualTo("tea");
        assertThat(Texts.in(Language.EN).list(List.of())).isEmpty();
        assertThat(Texts.in(Language.AR).list(List.of("خبز", "شاي"))).isEqualTo("خبز وشاي");
    }
}
