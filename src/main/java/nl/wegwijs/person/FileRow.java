package nl.wegwijs.person;

import org.jspecify.annotations.Nullable;

/** A newcomer with what belongs to the file, read in one statement. */
record FileRow(
        Newcomer newcomer, Household household, @Nullable StaffMember contactPerson) {}
