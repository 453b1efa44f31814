package nl.wegwijs.shared.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Texts of catalogue entries for one reader. */
public final class LocalTexts {

    private final Map<Place, LocalText> texts;

    LocalTexts(Map<Place, LocalText> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Empty where nobody wrote this text in the reader's language, English or Dutch. */
    public Optional<LocalText> find(UUID owner, String field) {
        return Optional.ofNullable(texts.get(new Place(owner, field)));
    }

    /** One field of all entries that have it. */
    public Map<UUID, LocalText> byOwner(String field) {
        var byOwner = new HashMap<UUID, LocalText>();
        texts.forEach((place, text) -> {
            if (place.field().equals(field)) {
                byOwner.put(place.owner(), text);
            }
        });
        return byOwner;
    }

    /** Which text of which entry. */
    record Place(UUID owner, String field) {}
}
