package nl.wegwijs.workshop;

/** Why somebody cannot be invited to a series. */
public enum InvitationObstacle {
    /** Is no longer helped by the organisation. */
    NOT_HELPED,
    /** Was invited to this series before. */
    INVITED,
    /** Is on the list of this series or has a place in another of the workshop; for the portal also: waits for another. */
    ON_LIST,
    /** Has followed the workshop already, here or elsewhere. */
    FOLLOWED,
    /** Was invited to the workshop as often as it allows; that binds the portal only. */
    TOO_OFTEN
}
