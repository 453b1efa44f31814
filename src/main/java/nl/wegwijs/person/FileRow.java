package nl.wegwijs.person;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A newcomer with what belongs to the file, read in one statement. */
record FileRow(
        Newcomer newcomer, Household household, @Nullable StaffMember contactPerson) {

    static FileRow of(@Nullable Object[] columns) {
        return new FileRow(
                (Newcomer) Objects.requireNonNull(columns[0]),
                (Household) Objects.requireNonNull(columns[1]),
                (StaffMember) columns[2]);
    }
}
