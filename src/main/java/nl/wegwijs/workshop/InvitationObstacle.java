package nl.wegwijs.workshop;

/** Why somebody cannot be invited to a series. */
public enum InvitationObstacle {
    /** Is no longer helped by the organisation. */
    NOT_HELPED,
    /** Was invited to this series before. */
    INVITED,
    /** Has a place, is offered one or waits for one, here or in another series of the workshop. */
    ON_LIST,
    /** Has followed the workshop already, here or elsewhere. */
    FOLLOWED,
    /** Was invited to the workshop as often as it allows. */
    TOO_OFTEN
}
