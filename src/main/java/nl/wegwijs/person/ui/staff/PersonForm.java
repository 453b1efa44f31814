package nl.wegwijs.person.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wegwijs.person.FileProblem;
import nl.wegwijs.person.NamedStaff;
import nl.wegwijs.person.NewcomerDetails;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.KeptForm;
import org.jspecify.annotations.Nullable;

/** The fields of a newcomer. The service says what is wrong; the form shows it at the field. */
class PersonForm extends Composite<Div> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 30;

    private final Texts texts = Texts.current();
    private final TextField fullName = new TextField(texts.get("person.form.fullName"));
    private final TextField latinName = new TextField(texts.get("person.form.latinName"));
    private final DatePicker birthDate = localised(new DatePicker(texts.get("person.form.birthDate")));
    private final TextField phone = new TextField(texts.get("person.people.phone"));
    private final TextField email = new TextField(texts.get("person.form.email"));
    private final Select<Language> reads = new Select<>();
    private final MultiSelectComboBox<Language> speaks =
            localised(new MultiSelectComboBox<>(texts.get("person.form.speaks")));
    private final Checkbox interpreter = new Checkbox(texts.get("person.form.interpreter"));
    private final IntegerField intakeYear = localised(new IntegerField(texts.get("person.form.intakeYear")));
    private final Select<NamedStaff> contactPerson = new Select<>();
    private final List<NamedStaff> contactPersons;

    PersonForm(List<NamedStaff> contactPersons, int thisYear) {
        this.contactPersons = contactPersons;
        fullName.setRequiredIndicatorVisible(true);
        fullName.setMaxLength(LONGEST_NAME);
        fullName.getElement().setAttribute("dir", "auto");
        latinName.setMaxLength(LONGEST_NAME);
        latinName.setHelperText(texts.get("person.form.latinNameHelp"));
        phone.setMaxLength(LONGEST_PHONE);
        email.setMaxLength(LONGEST_NAME);
        reads.setLabel(texts.get("person.people.reads"));
        reads.setItems(Language.all());
        reads.setItemLabelGenerator(texts::name);
        reads.setValue(Language.EN);
        speaks.setItems(Language.all());
        speaks.setItemLabelGenerator(texts::name);
        intakeYear.setValue(thisYear);
        contactPerson.setLabel(texts.get("person.file.contactPerson"));
        contactPerson.setItems(contactPersons);
        contactPerson.setItemLabelGenerator(
                person -> person == null ? texts.get("person.file.noContactPerson") : person.name());
        contactPerson.setEmptySelectionAllowed(true);
        contactPerson.setEmptySelectionCaption(texts.get("person.file.noContactPerson"));

        getContent().addClassName("form");
        getContent()
                .add(
                        fullName,
                        latinName,
                        birthDate,
                        phone,
                        email,
                        reads,
                        speaks,
                        interpreter,
                        intakeYear,
                        contactPerson);
    }

    void show(NewcomerDetails details, @Nullable NamedStaff helper) {
        fullName.setValue(details.fullName());
        latinName.setValue(Objects.requireNonNullElse(details.latinName(), ""));
        birthDate.setValue(details.birthDate());
        phone.setValue(Objects.requireNonNullElse(details.phone(), ""));
        email.setValue(Objects.requireNonNullElse(details.email(), ""));
        reads.setValue(details.reads());
        speaks.setValue(details.speaks());
        interpreter.setValue(details.interpreterNeeded());
        intakeYear.setValue(details.intakeYear());
        if (helper != null && !contactPersons.contains(helper)) {
            // Someone who no longer works here stays, until another is chosen.
            contactPerson.setItems(
                    Stream.concat(Stream.of(helper), contactPersons.stream()).toList());
        }
        contactPerson.setValue(helper);
    }

    void keepIn(KeptForm kept) {
        kept.text("fullName", fullName)
                .text("latinName", latinName)
                .value("birthDate", birthDate, LocalDate::toString, LocalDate::parse)
                .text("phone", phone)
                .text("email", email)
                .choice("reads", reads, Language::code)
                .choices("speaks", speaks, Language::code)
                .value("interpreter", interpreter, String::valueOf, Boolean::valueOf)
                .value("intakeYear", intakeYear, String::valueOf, Integer::valueOf)
                .choice("contactPerson", contactPerson, one -> one.id().value());
    }

    NewcomerDetails details() {
        return new NewcomerDetails(
                fullName.getValue(),
                latinName.getValue(),
                birthDate.getValue(),
                phone.getValue(),
                email.getValue(),
                reads.getValue(),
                speaks.getValue(),
                interpreter.getValue(),
                Objects.requireNonNullElse(intakeYear.getValue(), 0));
    }

    @Nullable
    StaffId contactPerson() {
        return contactPerson.getOptionalValue().map(NamedStaff::id).orElse(null);
    }

    /** When what people are told apart by has changed. */
    void onIdentity(Runnable listener) {
        List.<AbstractField<?, ?>>of(fullName, latinName, birthDate, phone)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        listener.run();
                    }
                }));
    }

    /** Says at each field what is wrong with it, and goes to the first. */
    void show(List<FileProblem> problems) {
        List.<Component>of(fullName, latinName, birthDate, phone, email, intakeYear)
                .forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            var field = field(problem);
            mark(field, texts.name(problem));
            ((Focusable<?>) field).focus();
        });
    }

    private Component field(FileProblem problem) {
        return switch (problem) {
            case NAME_MISSING, NAME_TOO_LONG -> fullName;
            case LATIN_NAME_TOO_LONG -> latinName;
            case BIRTH_DATE_NOT_POSSIBLE -> birthDate;
            case PHONE_NOT_A_NUMBER -> phone;
            case EMAIL_NOT_AN_ADDRESS -> email;
            case INTAKE_YEAR_NOT_POSSIBLE -> intakeYear;
        };
    }

    private static void mark(Component field, String message) {
        var validated = (HasValidationProperties) field;
        validated.setErrorMessage(message);
        validated.setInvalid(!message.isEmpty());
    }
}
