package nl.wegwijs.person.imports;

import java.util.UUID;
import nl.wegwijs.person.Address;

/** A household as it is in the database. */
record StoredHousehold(UUID id, int version, Address address) {}
