package nl.wegwijs.workshop.mine;

import java.time.LocalDate;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;

/** A workshop finished somewhere else, without texts. */
record ElsewhereRow(WorkshopId workshop, Regime regime, String pictogram, LocalDate finishedOn, String place) {}
