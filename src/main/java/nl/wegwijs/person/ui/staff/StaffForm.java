package nl.wegwijs.person.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.person.StaffDetails;
import nl.wegwijs.person.StaffProblem;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.KeptForm;

/** The fields of a staff member. */
class StaffForm extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final List<Place> places;
    private final TextField fullName = new TextField(texts.get("person.form.fullName"));
    private final TextField email = new TextField(texts.get("person.form.email"));
    private final TextField phone = new TextField(texts.get("person.people.phone"));
    private final TextField team = new TextField(texts.get("person.team.team"));
    private final Select<Language> language = new Select<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final MultiSelectComboBox<Language> languages =
            localised(new MultiSelectComboBox<>(texts.get("person.form.speaks")));
    private final CheckboxGroup<Place> locations = new CheckboxGroup<>();
    private final WorkingTimesField workingTimes = new WorkingTimesField();

    /** @param places also those no longer in use */
    StaffForm(List<Place> places) {
        fullName.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(texts.get("person.team.emailHelp"));
        language.setLabel(texts.get("person.team.language"));
        language.setItems(Language.NL, Language.EN);
        language.setItemLabelGenerator(texts::name);
        language.setValue(Language.NL);
        roles.setLabel(texts.get("person.team.roles"));
        roles.setItems(Arrays.stream(Role.values()).filter(Role::isStaff).toList());
        roles.setItemLabelGenerator(texts::name);
        languages.setItems(Language.all());
        languages.setItemLabelGenerator(texts::name);
        locations.setLabel(texts.get("person.team.locations"));
        this.places = places;
        locations.setItems(places.stream().filter(Place::active).toList());
        locations.setItemLabelGenerator(Place::name);
        getContent().addClassName("form");
        getContent().add(fullName, email, phone, team, language, roles, languages, locations, workingTimes);
    }

    void show(StaffDetails details) {
        fullName.setValue(details.fullName());
        email.setValue(details.email());
        phone.setValue(Objects.requireNonNullElse(details.phone(), ""));
        team.setValue(Objects.requireNonNullElse(details.team(), ""));
        language.setValue(details.language() == Language.NL ? Language.NL : Language.EN);
        roles.setValue(details.roles());
        languages.setValue(details.languages());
        // Also those that are no longer in use, so that none is lost by saving something else.
        locations.setItems(places.stream()
                .filter(place -> place.active() || details.locations().contains(place.id()))
                .toList());
        locations.setValue(places.stream()
                .filter(place -> details.locations().contains(place.id()))
                .collect(Collectors.toSet()));
        workingTimes.show(details.workingTimes());
    }

    void keepIn(KeptForm kept) {
        kept.text("fullName", fullName)
                .text("email", email)
                .text("phone", phone)
                .text("team", team)
                .choice("language", language, Language::code)
                .choices("roles", roles, Role::name)
                .choices("languages", languages, Language::code)
                .choices("locations", locations, place -> place.id().value());
        workingTimes.keepIn(kept);
    }

    StaffDetails details() {
        Set<LocationId> chosen = locations.getValue().stream().map(Place::id).collect(Collectors.toSet());
        return new StaffDetails(
                fullName.getValue(),
                email.getValue(),
                phone.getOptionalValue().orElse(null),
                team.getOptionalValue().orElse(null),
                language.getValue(),
                roles.getValue(),
                languages.getValue(),
                chosen,
                workingTimes.times());
    }

    void emailTaken() {
        mark(email, texts.get("person.team.emailTaken"));
        email.focus();
    }

    void show(List<StaffProblem> problems) {
        List.<HasValidationProperties>of(fullName, email, phone, team, roles).forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            switch (problem) {
                case NAME_MISSING, NAME_TOO_LONG -> mark(fullName, texts.name(problem));
                case EMAIL_NOT_AN_ADDRESS -> mark(email, texts.name(problem));
                case PHONE_NOT_A_NUMBER -> mark(phone, texts.name(problem));
                case TEAM_TOO_LONG -> mark(team, texts.name(problem));
                case ROLE_MISSING -> mark(roles, texts.name(problem));
            }
        });
    }

    private static void mark(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }
}
