package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.wegwijs.person.HouseholdChoice;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;

/** A household of one's own, or one that is there. */
class HouseholdChooser extends Composite<Div> {

    private enum Kind {
        NEW,
        EXISTING
    }

    private final Texts texts = Texts.current();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final AddressFields address = new AddressFields();
    private final TextField number = new TextField(texts.get("person.household.number"));

    HouseholdChooser() {
        kind.setLabel(texts.get("person.household.which"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(choice -> switch (choice) {
            case NEW -> texts.get("person.household.new");
            case EXISTING -> texts.get("person.household.existing");
        });
        kind.addValueChangeListener(event -> showFields());
        number.setHelperText(texts.get("person.household.numberHelp"));
        getContent().addClassName("form");
        getContent().add(kind, address, number);
        kind.setValue(Kind.NEW);
    }

    void keepIn(KeptForm kept) {
        kept.choice("household", kind, Enum::name).text("number", number);
        address.keepIn(kept);
    }

    HouseholdChoice choice() {
        return kind.getValue() == Kind.NEW
                ? new HouseholdChoice.New(address.address())
                : new HouseholdChoice.Existing(number.getValue());
    }

    /** Says that there is no such household; where none was named, that this person is out of sight. */
    void notFound() {
        if (kind.getValue() == Kind.NEW) {
            Notice.refused(texts.get("person.refused.outOfSight"));
            return;
        }
        number.setErrorMessage(texts.get("person.household.notFound"));
        number.setInvalid(true);
        number.focus();
    }

    private void showFields() {
        address.setVisible(kind.getValue() == Kind.NEW);
        number.setVisible(kind.getValue() == Kind.EXISTING);
    }
}
