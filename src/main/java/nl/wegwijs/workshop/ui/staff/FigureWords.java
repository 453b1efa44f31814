package nl.wegwijs.workshop.ui.staff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.figures.Figure;
import nl.wegwijs.workshop.figures.FigurePlace;
import org.jspecify.annotations.Nullable;

/** How figures and their rows are called. */
record FigureWords(Texts texts, Map<UUID, LocalText> titles) {

    String workshop(WorkshopId workshop) {
        return Optional.ofNullable(titles.get(workshop.value()))
                .map(LocalText::text)
                .orElseGet(() -> texts.get("figures.screen.nameless"));
    }

    String language(@Nullable Language language) {
        return language == null ? texts.name(FigurePlace.NOT_WITH_US) : texts.name(language);
    }

    String regime(Regime regime) {
        return switch (regime) {
            case DUTY -> texts.get("figures.screen.duty");
            case OFFER -> texts.get("figures.screen.offer");
        };
    }

    String row(FigureGroup by, String row) {
        return switch (by) {
            case WORKSHOP -> workshop(new WorkshopId(UUID.fromString(row)));
            case LANGUAGE -> language(Language.ofCode(row).orElse(null));
            case INTAKE_YEAR -> row;
            case PLACE -> texts.name(FigurePlace.valueOf(row));
        };
    }

    String definition(Figure figure) {
        return switch (figure) {
            case INVITED -> texts.get("figures.definition.invited");
            case ENROLLED -> texts.get("figures.definition.enrolled");
            case WAITING -> texts.get("figures.definition.waiting");
            case ATTENDED -> texts.get("figures.definition.attended");
            case FINISHED -> texts.get("figures.definition.finished");
            case DROPPED_OUT -> texts.get("figures.definition.droppedOut");
        };
    }
}
