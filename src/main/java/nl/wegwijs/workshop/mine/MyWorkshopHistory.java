package nl.wegwijs.workshop.mine;

import java.util.List;

/** What is over or was given up, latest first, and what was finished elsewhere. */
public record MyWorkshopHistory(List<MySeries> groups, List<Elsewhere> elsewhere) {

    public MyWorkshopHistory {
        groups = List.copyOf(groups);
        elsewhere = List.copyOf(elsewhere);
    }
}
