package nl.wegwijs.workshop.mine;

import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A workshop of the catalogue, in the language of the reader where it has the texts. */
public record MyWorkshop(
        WorkshopId id,
        Regime regime,
        String pictogram,
        LocalText title,
        @Nullable LocalText description,
        @Nullable LocalText bring) {}
