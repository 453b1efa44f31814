package nl.wegwijs.workshop.mine;

/**
 * A workshop that is not given in a language of the newcomer now.
 *
 * @param wished whether the newcomer has asked for it
 */
public record Missing(MyWorkshop workshop, boolean wished) {}
