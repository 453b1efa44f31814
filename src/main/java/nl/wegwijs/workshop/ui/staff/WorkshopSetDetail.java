package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.UseSwitch;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopSetChoice;
import nl.wegwijs.workshop.WorkshopSetId;
import org.jspecify.annotations.Nullable;

/** One programme of workshops: a new one needs a name, a known one is in use or not. */
class WorkshopSetDetail extends Composite<Section> {

    private static final int LONGEST_NAME = 80;

    private final Texts texts = Texts.current();
    private final WorkshopCatalogue catalogue;
    private final Consumer<WorkshopSetId> saved;

    WorkshopSetDetail(
            WorkshopCatalogue catalogue,
            @Nullable WorkshopSetChoice set,
            Drafts drafts,
            Consumer<WorkshopSetId> saved) {
        this.catalogue = catalogue;
        this.saved = saved;
        getContent().addClassNames("card", "settings-form");
        if (set == null) {
            getContent().add(new H2(texts.get("workshop.sets.add")));
            addForm(new KeptForm(drafts, "workshop.set/new"));
        } else {
            getContent().add(new H2(set.name()), use(set));
        }
    }

    private void addForm(KeptForm kept) {
        var name = new TextField(texts.get("workshop.sets.name"));
        name.setMaxLength(LONGEST_NAME);
        kept.text("name", name);
        var message = new FormMessage();
        var save = new Button(texts.get("workshop.sets.save"), click -> {
            var added = catalogue.addSet(name.getValue());
            if (added.isPresent()) {
                kept.forget();
                Notice.done(texts.get("workshop.sets.saved"));
                saved.accept(added.get());
            } else {
                message.show(texts.get("workshop.sets.nameWrong"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(kept, name, message, save);
    }

    private UseSwitch use(WorkshopSetChoice set) {
        return new UseSwitch(set.name(), set.active(), () -> used(set.id(), false), () -> used(set.id(), true));
    }

    private void used(WorkshopSetId id, boolean inUse) {
        catalogue.useSet(id, inUse);
        saved.accept(id);
    }
}
