package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.person.FileKeeping;
import nl.wegwijs.person.FileResult;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.person.PersonFiles;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;

/** Makes a file for someone new, after looking whether there is one already. */
@Route("staff/people/new")
@RolesAllowed({"COACH", "MANAGER", "ADMINISTRATOR"})
class NewPersonView extends Div implements HasDynamicTitle {

    private final FileKeeping keeping;
    private final PeopleSearch search;
    private final Texts texts = Texts.current();

    private final PersonForm form;
    private final HouseholdChooser household = new HouseholdChooser();
    private final LikelyDoubles doubles = new LikelyDoubles(this::save);
    private final KeptForm kept;

    NewPersonView(FileKeeping keeping, PeopleSearch search, PersonFiles files, Drafts drafts, Clock clock) {
        this.keeping = keeping;
        this.search = search;
        this.form = new PersonForm(
                files.contactPersons(),
                LocalDate.ofInstant(clock.instant(), Texts.OFFICE).getYear());

        kept = new KeptForm(drafts, "person.new");
        form.keepIn(kept);
        household.keepIn(kept);

        form.onIdentity(this::lookForDoubles);
        var save = new Button(texts.get("person.new.save"), click -> save(List.of()));
        save.addThemeVariants(ButtonVariant.PRIMARY);

        var title = new H1(texts.get("person.new.title"));
        var place = new H2(texts.get("person.file.household"));
        addClassName("narrow");
        add(PeoplePages.toList(texts.get("person.people.back")), title, kept, form, place, household, doubles, save);
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.new.title");
    }

    private List<FoundPerson> lookForDoubles() {
        var details = form.details();
        var found = details.fullName().isBlank() ? List.<FoundPerson>of() : search.likelyDoubles(details);
        doubles.show(found);
        return found;
    }

    /** @param others likely doubles of whom the one who types has seen that they are somebody else */
    private void save(List<FoundPerson> others) {
        if (!others.containsAll(lookForDoubles())) {
            Notice.refused(texts.get("person.new.lookFirst"));
            return;
        }
        var result = keeping.create(form.details(), household.choice(), form.contactPerson());
        switch (result) {
            case FileResult.Saved(var id) -> {
                kept.forget();
                Notice.done(texts.get("person.new.saved", "name", form.details().fullName()));
                PeoplePages.open(id);
            }
            case FileResult.NotPossible(var problems) -> form.show(problems);
            case FileResult.OutOfSight _ -> household.notFound();
            case FileResult.ChangedMeanwhile _ -> Notice.refused(FileRefusal.of(result, texts));
        }
    }
}
