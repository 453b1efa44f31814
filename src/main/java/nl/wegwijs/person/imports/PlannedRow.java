package nl.wegwijs.person.imports;

import nl.wegwijs.person.Address;
import nl.wegwijs.person.NewcomerDetails;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** A row that can be taken over, with the file it belongs to where there is one. */
record PlannedRow(
        String number,
        String household,
        NewcomerDetails details,
        Address address,
        @Nullable StaffId contactPerson,
        @Nullable StoredPerson stored,
        boolean sameAddress) {

    enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    Change change() {
        if (stored == null) {
            return Change.NEW;
        }
        var same = sameAddress
                && stored.details().equals(details)
                && stored.household().equalsIgnoreCase(household)
                && java.util.Objects.equals(stored.contactPerson(), contactPerson);
        return same ? Change.UNCHANGED : Change.CHANGED;
    }
}
