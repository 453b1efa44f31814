package nl.wegwijs.planning.agenda;

import nl.wegwijs.planning.LocationId;

/** Whose agenda is shown. */
public sealed interface AgendaScope {

    /** Of the signed-in staff member. */
    record Mine() implements AgendaScope {}

    /** Of everybody in the team of the signed-in staff member. */
    record MyTeam() implements AgendaScope {}

    /** Of everything at a location. */
    record At(LocationId location) implements AgendaScope {}
}
