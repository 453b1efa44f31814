package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.wegwijs.person.Address;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;

/** Street, postcode and town. */
class AddressFields extends Composite<Div> {

    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_POSTCODE = 10;
    private static final int LONGEST_TOWN = 80;

    private final TextField street = new TextField(Texts.current().get("person.household.street"));
    private final TextField postcode = new TextField(Texts.current().get("person.household.postcode"));
    private final TextField town = new TextField(Texts.current().get("person.household.town"));

    AddressFields() {
        street.setMaxLength(LONGEST_STREET);
        postcode.setMaxLength(LONGEST_POSTCODE);
        town.setMaxLength(LONGEST_TOWN);
        getContent().addClassName("form");
        getContent().add(street, postcode, town);
    }

    void show(Address address) {
        street.setValue(Objects.requireNonNullElse(address.address(), ""));
        postcode.setValue(Objects.requireNonNullElse(address.postcode(), ""));
        town.setValue(Objects.requireNonNullElse(address.city(), ""));
    }

    void keepIn(KeptForm kept) {
        kept.text("street", street).text("postcode", postcode).text("town", town);
    }

    Address address() {
        return new Address(
                street.getOptionalValue().map(String::strip).orElse(null),
                postcode.getOptionalValue().map(String::strip).orElse(null),
                town.getOptionalValue().map(String::strip).orElse(null));
    }
}
