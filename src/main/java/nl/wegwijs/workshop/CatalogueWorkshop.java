package nl.wegwijs.workshop;

import java.util.Map;
import java.util.Objects;
import nl.wegwijs.shared.catalogue.LocalText;

/**
 * A workshop of the catalogue as screens show it; the version says which saved state this is.
 *
 * @param partTitles without the parts to which nobody has given a title yet
 */
public record CatalogueWorkshop(
        WorkshopId id,
        LocalText title,
        WorkshopDetails details,
        Map<PartId, LocalText> partTitles,
        boolean active,
        int version) {

    public CatalogueWorkshop {
        partTitles = Map.copyOf(partTitles);
    }

    public LocalText partTitle(PartId part) {
        return Objects.requireNonNullElseGet(partTitles.get(part), WorkshopCatalogue::nameless);
    }
}
