package nl.wegwijs.workshop.mine;

import java.util.UUID;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;

/** The texts of workshops and their parts. */
final class MyTexts {

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String BRING = "bring";

    private MyTexts() {}

    /** In one statement. */
    static LocalTexts read(CatalogueTexts catalogue, Language language) {
        return catalogue.in(language, TITLE, DESCRIPTION, BRING, Places.DIRECTIONS);
    }

    /** A dash where nobody wrote one. */
    static LocalText title(LocalTexts texts, UUID owner) {
        return texts.find(owner, TITLE).orElseGet(() -> new LocalText("–", Language.NL));
    }

    static MyWorkshop workshop(LocalTexts texts, WorkshopId id, Regime regime, String pictogram) {
        return new MyWorkshop(
                id,
                regime,
                pictogram,
                title(texts, id.value()),
                texts.find(id.value(), DESCRIPTION).orElse(null),
                texts.find(id.value(), BRING).orElse(null));
    }
}
