package nl.wegwijs.workshop.certificate;

import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;

/** A series whose certificates the one who asks may issue and see. */
record FinishedSeries(SeriesId id, WorkshopId workshop, Regime regime, String place) {

    boolean isDuty() {
        return regime == Regime.DUTY;
    }
}
