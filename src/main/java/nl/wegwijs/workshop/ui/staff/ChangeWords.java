package nl.wegwijs.workshop.ui.staff;

import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.SeriesNotChangeable;

/** Says in a sentence why nothing can be changed about a series. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(Texts texts, SeriesNotChangeable refusal) {
        return switch (refusal) {
            case SeriesNotChangeable.NotFound _ -> texts.get("workshop.change.unknown");
            case SeriesNotChangeable.Over _ -> texts.get("workshop.change.over");
            case SeriesNotChangeable.HasBegun _ -> texts.get("workshop.change.hasBegun");
            case SeriesNotChangeable.ChangedMeanwhile _ -> texts.get("workshop.change.meanwhile");
        };
    }
}
