package nl.wegwijs.workshop;

/** A programme of workshops as screens show it. */
public record WorkshopSetChoice(WorkshopSetId id, String name, boolean active) {}
