package nl.wegwijs.person.ui.staff;

import nl.wegwijs.person.FileResult;
import nl.wegwijs.shared.i18n.Texts;

/** Says why a file was not changed. */
final class FileRefusal {

    private FileRefusal() {}

    static String of(FileResult result, Texts texts) {
        return switch (result) {
            case FileResult.Saved _ -> "";
            case FileResult.NotPossible(var problems) ->
                texts.list(problems.stream().map(texts::name).toList());
            case FileResult.ChangedMeanwhile _ -> texts.get("person.refused.changedMeanwhile");
            case FileResult.OutOfSight _ -> texts.get("person.refused.outOfSight");
        };
    }
}
