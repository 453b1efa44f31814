package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.TextsResult;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;

/**
 * Where an administrator writes one text of a catalogue entry in all languages. Two administrators can write at once in
 * different languages; in the same language the second one is shown what the first one wrote.
 */
public class CatalogueTextForm extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final CatalogueTexts catalogue;
    private final UUID owner;
    private final String field;
    private final boolean isName;
    private final TextsPerLanguage editor;
    private final FormMessage message = new FormMessage();
    private final Runnable afterSave;
    private final KeptForm kept;
    private Map<Language, String> read;

    /**
     * @param title what the text is, such as "How to get there"
     * @param read the text per language as it is now
     * @param afterSave told when a text was saved
     */
    public CatalogueTextForm(
            CatalogueTexts catalogue,
            Drafts drafts,
            UUID owner,
            String field,
            String title,
            TextsPerLanguage.Length length,
            Map<Language, String> read,
            Runnable afterSave) {
        this.catalogue = catalogue;
        this.owner = owner;
        this.field = field;
        this.isName = length == TextsPerLanguage.Length.NAME;
        this.read = Map.copyOf(read);
        this.afterSave = afterSave;
        editor = new TextsPerLanguage(title, length);
        editor.show(read);
        kept = new KeptForm(drafts, "texts/" + owner + "/" + field)
                .basedOn(() -> written(this.read), this::tellIfClashed);
        editor.keepIn(kept);
        var save = new Button(texts.get("settings.texts.save", "title", title), click -> save());
        getContent().add(kept, editor, message, save);
        getContent().addClassName("catalogue-text-form");
    }

    private void save() {
        var typed = editor.typed();
        if (isName && !editor.hasFallback()) {
            message.show(texts.get("settings.texts.nameNeeded"));
            return;
        }
        switch (catalogue.replace(owner, field, read, typed)) {
            case TextsResult.Saved() -> {
                read = Map.copyOf(typed);
                message.clear();
                editor.clearMarks();
                kept.forget();
                Notice.done(texts.get("settings.texts.saved"));
                afterSave.run();
            }
            case TextsResult.ChangedMeanwhile clash -> tell(clash);
        }
    }

    /** When somebody comes back to what they typed: a colleague may have written in the same language meanwhile. */
    private void tellIfClashed(String written) {
        var was = Kept.read(written);
        var typed = editor.typed();
        var clashes = Language.all().stream()
                .filter(language -> !text(typed, language).equals(text(read, language)))
                .filter(language -> !text(read, language).equals(was.getOrDefault(language.code(), "")))
                .toList();
        if (!clashes.isEmpty()) {
            tell(new TextsResult.ChangedMeanwhile(read, clashes));
        }
    }

    private static String written(Map<Language, String> texts) {
        var byCode = new TreeMap<String, String>();
        texts.forEach((language, text) -> byCode.put(language.code(), text));
        return Kept.write(byCode);
    }

    private static String text(Map<Language, String> texts, Language language) {
        return texts.getOrDefault(language, "");
    }

    /** Keeps what was typed, brings in what the colleague wrote elsewhere; saving again then saves what was typed. */
    private void tell(TextsResult.ChangedMeanwhile clash) {
        var typed = editor.typed();
        for (var language : Language.all()) {
            var untouched = typed.getOrDefault(language, "").equals(read.getOrDefault(language, ""));
            if (untouched) {
                editor.show(language, clash.saved().getOrDefault(language, ""));
            }
        }
        read = clash.saved();
        kept.goOn();
        editor.markClashes(clash.languages(), clash.saved());
        message.show(texts.get(
                "settings.texts.changedMeanwhile", "count", clash.languages().size()));
        editor.focus(clash.languages().getFirst());
    }
}
