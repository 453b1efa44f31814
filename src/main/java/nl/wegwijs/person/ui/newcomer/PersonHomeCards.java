package nl.wegwijs.person.ui.newcomer;

import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.HomeCards;
import org.springframework.stereotype.Component;

/** The way from the first screen to the contact person. */
@Component
class PersonHomeCards implements HomeCards {

    @Override
    public Cards cards() {
        var tile = new Tile(50, "contact", Texts.current().get("person.contact.title"), "my/contact", "");
        return new Cards(List.of(), null, List.of(tile));
    }
}
