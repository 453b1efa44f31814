package nl.wegwijs.workshop.mine;

import java.util.List;

/** A workshop with its groups in one kind of language: the same workshop at other times of the day side by side. */
public record Choice(MyWorkshop workshop, Tongue tongue, List<MySeries> groups) {

    /** Which language a group is given in, seen from the newcomer; in the order in which groups are offered. */
    public enum Tongue {
        /** One that the newcomer reads or speaks. */
        OWN,
        /** Simple Dutch or Dutch. */
        DUTCH,
        /** Another one, with an interpreter into one of the newcomer's. */
        INTERPRETED
    }

    public Choice {
        groups = List.copyOf(groups);
    }
}
