package nl.wegwijs.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    private final NoticeTexts texts = new NoticeTexts(List.of(new Feature("one", "two"), new Feature("three")));

    @Test
    void eachKindIsPutIntoWordsByTheFeatureThatKnowsIt() {
        assertThat(texts.words(ENGLISH, List.of(told("three"), told("one"), told("gone"), told("two"))))
                .containsExactly(
                        "three of [three] 7", "one of [one, two] 7", "There is news for you.", "two of [one, two] 7");
    }

    @Test
    void noTwoFeaturesMayKnowTheSameKind() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new NoticeTexts(List.of(new Feature("one"), new Feature("one"))));
    }

    private static Told told(String kind) {
        return new Told(kind, Map.of("number", "7"));
    }

    private record Feature(List<String> known) implements NoticeWords {

        Feature(String... known) {
            this(List.of(known));
        }

        @Override
        public Set<String> kinds() {
            return Set.copyOf(known);
        }

        @Override
        public String words(Texts texts, String kind, Map<String, String> arguments) {
            return kind + " of " + known + " " + arguments.get("number");
        }
    }
}
