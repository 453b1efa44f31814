package nl.wegwijs.person.imports;

/** Why a cell cannot be taken over. */
public enum ImportProblem {
    MISSING,
    TOO_LONG,
    NOT_A_DATE,
    NOT_A_YEAR,
    NOT_A_LANGUAGE,
    NOT_YES_OR_NO,
    NUMBER_TWICE,
    ADDRESS_DIFFERS,
    UNKNOWN_CONTACT_PERSON
}
