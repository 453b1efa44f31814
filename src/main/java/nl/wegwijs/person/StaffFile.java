package nl.wegwijs.person;

import nl.wegwijs.shared.security.StaffId;

/** A staff member as administrators see and change them. */
public record StaffFile(StaffId id, StaffDetails details, boolean active, int version) {}
