package nl.wegwijs.shared.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Offers the portal's texts to Vaadin, which asks for them by locale. */
@Component
class PortalTranslations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.all().stream().map(Language::locale).toList();
    }

    /** A key without a text answers itself: Vaadin also asks for things that are no keys. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var texts = Texts.of(locale);
        return texts.has(key) ? texts.get(key, arguments) : key;
    }
}
