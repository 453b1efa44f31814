package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;

/** One text in all the portal's languages: shows which are missing, and what a reader of those gets instead. */
public class TextsPerLanguage extends Composite<Div> {

    /** What kind of text it is. */
    public enum Length {
        /** A name: one line. */
        NAME(120),
        /** An explanation: several lines. */
        EXPLANATION(2000);

        private final int characters;

        Length(int characters) {
            this.characters = characters;
        }
    }

    private final Texts texts = Texts.current();
    private final Map<Language, TextFieldBase<?, String>> fields = new EnumMap<>(Language.class);
    private final Paragraph count = new Paragraph();

    public TextsPerLanguage(String title, Length length) {
        var grid = new Div();
        grid.addClassNames("texts-fields", length == Length.NAME ? "names" : "explanations");
        for (var language : Language.all()) {
            var field = field(language, length);
            fields.put(language, field);
            grid.add(field);
        }
        count.addClassName("quiet-text");
        getContent().add(new H3(title), count, grid);
        getContent().addClassName("texts-per-language");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        tellFallbacks();
    }

    /** Keeps what is typed here as a part of a form. */
    public void keepIn(KeptForm kept) {
        fields.forEach((language, field) -> kept.text("in " + language.code(), field));
    }

    /** Replaces what stands in every field. */
    public void show(Map<Language, String> typed) {
        fields.forEach((language, field) -> field.setValue(typed.getOrDefault(language, "")));
        tellFallbacks();
    }

    /** Replaces what stands in the field of one language. */
    public void show(Language language, String text) {
        field(language).setValue(text);
        tellFallbacks();
    }

    /** What stands in the fields, without the empty ones. */
    public Map<Language, String> typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        fields.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                typed.put(language, field.getValue().strip());
            }
        });
        return typed;
    }

    /** Whether there is a text that every reader can be given: an English or a Dutch one. */
    public boolean hasFallback() {
        return fallback().isPresent();
    }

    public void focus(Language language) {
        field(language).focus();
    }

    /** Marks the languages in which a colleague wrote something else, with the colleague's text. */
    public void markClashes(Collection<Language> languages, Map<Language, String> saved) {
        for (var language : languages) {
            var field = field(language);
            field.setErrorMessage(texts.get("settings.texts.colleagueWrote", "text", saved.getOrDefault(language, "")));
            field.setInvalid(true);
        }
    }

    public void clearMarks() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private TextFieldBase<?, String> field(Language language) {
        return Objects.requireNonNull(fields.get(language));
    }

    private TextFieldBase<?, String> field(Language language, Length length) {
        TextFieldBase<?, String> field = length == Length.NAME ? new TextField() : new TextArea();
        if (field instanceof TextArea area) {
            area.setMinRows(2);
            area.setMaxLength(length.characters);
        } else if (field instanceof TextField line) {
            line.setMaxLength(length.characters);
        }
        field.setLabel(language.ownName());
        field.setManualValidation(true);
        field.getElement().setAttribute("lang", language.code()).setAttribute("dir", language.direction());
        field.addValueChangeListener(change -> tellFallbacks());
        return field;
    }

    private void tellFallbacks() {
        var instead = fallback();
        fields.forEach((language, field) -> field.setHelperComponent(
                field.getValue().isBlank() ? note(instead.filter(other -> other != language)) : null));
        var filled = fields.values().stream()
                .filter(field -> !field.getValue().isBlank())
                .count();
        count.setText(texts.get("settings.texts.count", "filled", filled, "all", fields.size()));
    }

    private Span note(Optional<Language> instead) {
        var note =
                new Span(instead.map(language -> texts.get("settings.texts.readersSee", "language", language.ownName()))
                        .orElseGet(() -> texts.get("settings.texts.readersSeeNothing")));
        note.getElement()
                .setAttribute("lang", texts.language().code())
                .setAttribute("dir", texts.language().direction());
        return note;
    }

    private Optional<Language> fallback() {
        return Stream.of(Language.EN, Language.NL)
                .filter(language -> !field(language).getValue().isBlank())
                .findFirst();
    }
}
