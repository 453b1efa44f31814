package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;
import nl.wegwijs.person.StaffFile;
import nl.wegwijs.person.Team;
import nl.wegwijs.person.TeamResult;
import nl.wegwijs.planning.Place;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** One staff member, to change; or the form for a new one. */
class StaffPanel extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final Team team;
    private @Nullable StaffFile file;
    private final Consumer<StaffId> saved;
    private final StaffForm form;
    private final KeptForm kept;

    StaffPanel(Team team, List<Place> places, Drafts drafts, @Nullable StaffFile file, Consumer<StaffId> saved) {
        this.team = team;
        this.file = file;
        this.saved = saved;
        this.form = new StaffForm(places);
        this.kept = new KeptForm(
                        drafts,
                        "person.staff/" + (file == null ? "new" : file.id().value()))
                .basedOn(this::version);
        form.keepIn(kept);

        var save = new Button(texts.get("person.change.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("toolbar");
        getContent().addClassName("card");
        if (file == null) {
            getContent().add(new H2(texts.get("person.team.add")), kept, form, actions);
        } else {
            form.show(file.details());
            actions.add(activity(file));
            getContent().add(new H2(PersonWords.name(file.details().fullName())), kept, form, actions);
        }
    }

    private String version() {
        return file == null ? "" : String.valueOf(file.version());
    }

    private Button activity(StaffFile member) {
        var name = member.details().fullName();
        return member.active()
                ? new Button(
                        texts.get("person.file.deactivate"),
                        click -> after(
                                team.deactivate(member.id(), member.version()),
                                id -> switched(id, texts.get("person.file.deactivated", "name", name))))
                : new Button(
                        texts.get("person.file.reactivate"),
                        click -> after(
                                team.reactivate(member.id(), member.version()),
                                id -> switched(id, texts.get("person.file.reactivated", "name", name))));
    }

    private void save() {
        after(file == null ? team.add(form.details()) : team.change(file.id(), file.version(), form.details()), id -> {
            kept.forget();
            Notice.done(texts.get("person.change.saved"));
            saved.accept(id);
        });
    }

    /** What was typed stays, and is based on this change of one's own. */
    private void switched(StaffId id, String told) {
        file = team.open(id).orElse(file);
        kept.goOn();
        Notice.done(told);
        saved.accept(id);
    }

    private void after(TeamResult result, Consumer<StaffId> done) {
        switch (result) {
            case TeamResult.Saved(var id) -> done.accept(id);
            case TeamResult.NotPossible(var problems) -> form.show(problems);
            case TeamResult.EmailTaken _ -> form.emailTaken();
            case TeamResult.LastAdministrator _ -> Notice.refused(texts.get("person.team.lastAdministrator"));
            case TeamResult.ChangedMeanwhile _ -> Notice.refused(texts.get("person.refused.changedMeanwhile"));
        }
    }
}
