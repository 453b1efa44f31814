package nl.wegwijs.workshop.ui.staff;

import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.RegroupResult;

/** How staff read what became of an attempt to put people into another group. */
record RegroupWords(Texts texts) {

    String of(RegroupResult result) {
        return switch (result) {
            case RegroupResult.Moved moved ->
                texts.get("workshop.regroup.moved", "people", moved.people(), "waiting", moved.waiting());
            case RegroupResult.Full full ->
                texts.get("workshop.regroup.full", "free", full.free(), "needed", full.needed());
            case RegroupResult.Busy busy ->
                texts.get(
                        "workshop.regroup.busy",
                        "people",
                        busy.people().size(),
                        "when",
                        new SeriesWords(texts).moments(busy.sessions()));
            case RegroupResult.NotToMove _ -> texts.get("workshop.regroup.notToMove");
            case RegroupResult.NotOpen _ -> texts.get("workshop.regroup.notOpen");
            case RegroupResult.NotFound _ -> texts.get("workshop.group.notFound");
        };
    }
}
