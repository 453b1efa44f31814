package nl.wegwijs.appointment;

/** That something has to be brought to a kind of appointment. */
record KindBrings(KindId kind, BringItemId item, String pictogram) {}
