package nl.wegwijs.workshop.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** The newcomer with one of the languages they speak, and the duty. */
record MeRow(
        Language reads,
        @Nullable Language speaks,
        @Nullable LocalDate termStartsOn,
        @Nullable LocalDate termEndsOn,
        @Nullable LocalDate signedOn) {

    static Set<Language> languages(List<MeRow> me) {
        return me.stream()
                .flatMap(row -> Stream.of(row.reads(), row.speaks()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
