package nl.wegwijs.shared.i18n;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a language in the database as its code. */
@Converter(autoApply = true)
class LanguageConverter implements AttributeConverter<@Nullable Language, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
        return language == null ? null : language.code();
    }

    @Override
    public @Nullable Language convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Language.ofCode(code).orElseThrow();
    }
}
