package nl.wegwijs.workshop.figures;

/** Where a series is given. */
public enum FigurePlace {
    GROUP_LOCATION,
    OTHER_LOCATION,
    /** Not given by us: finished with another organisation or municipality. */
    NOT_WITH_US
}
