package nl.wegwijs.person;

/** The household a newcomer joins. */
public sealed interface HouseholdChoice {

    /** One of their own, at this address. */
    record New(Address address) implements HouseholdChoice {}

    /** One that is there, by its number. */
    record Existing(String number) implements HouseholdChoice {}
}
