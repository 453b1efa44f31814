package nl.wegwijs.workshop;

import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** Hears, in the same transaction, that somebody who had passed a series has not passed it after all. */
public interface PassTakenBack {

    /** @param reason why that is against the rule of the workshop; null when it is not */
    void passTakenBack(SeriesId series, NewcomerId newcomer, @Nullable String reason);
}
