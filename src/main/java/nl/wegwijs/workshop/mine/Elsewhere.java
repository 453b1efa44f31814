package nl.wegwijs.workshop.mine;

import java.time.LocalDate;

/** A workshop that the newcomer finished somewhere else. */
public record Elsewhere(MyWorkshop workshop, LocalDate finishedOn, String place) {}
