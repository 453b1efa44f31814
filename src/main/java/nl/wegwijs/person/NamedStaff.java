package nl.wegwijs.person;

import nl.wegwijs.shared.security.StaffId;

/** A staff member to choose from or to name. */
public record NamedStaff(StaffId id, String name) {}
