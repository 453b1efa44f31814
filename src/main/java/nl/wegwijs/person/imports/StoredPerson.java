package nl.wegwijs.person.imports;

import java.util.UUID;
import nl.wegwijs.person.NewcomerDetails;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** A newcomer's file as it is in the database. */
record StoredPerson(
        UUID id,
        int version,
        String household,
        NewcomerDetails details,
        @Nullable StaffId contactPerson) {}
