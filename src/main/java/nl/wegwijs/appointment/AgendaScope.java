package nl.wegwijs.appointment;

import nl.wegwijs.planning.LocationId;

/** Whose agenda is shown. */
public sealed interface AgendaScope {

    record Mine() implements AgendaScope {}

    record MyTeam() implements AgendaScope {}

    record At(LocationId location) implements AgendaScope {}
}
