package nl.wegwijs.workshop;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.security.NewcomerId;

/**
 * Who waits for a workshop in a language.
 *
 * @param known those whom the one who looks may know, the longest waiting first; no more than fit on a page
 * @param all how many there are altogether
 */
public record DemandPeople(List<Person> known, int all) {

    public DemandPeople {
        known = List.copyOf(known);
    }

    /** Somebody who waits. */
    public record Person(NewcomerId id, String name, LocalDate since, DemandReason reason) {}

    public int others() {
        return all - known.size();
    }
}
