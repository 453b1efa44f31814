package nl.wegwijs.workshop.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** A finished participation declaration track that is not yet entered in the national portal. */
public record ToRegister(
        CertificateId id,
        NewcomerId newcomer,
        String number,
        String name,
        @Nullable String latinName,
        @Nullable LocalDate birthDate,
        LocalDate finishedOn,
        String serial) {

    /**
     * After two weeks it stands out. The term of the civic integration runs on until it is registered, and two weeks are
     * what is left of a month's margin when a reminder has to go out and be acted on.
     */
    public static final int OVERDUE_AFTER_DAYS = 14;

    public long daysWaiting(LocalDate today) {
        return ChronoUnit.DAYS.between(finishedOn, today);
    }

    public boolean isOverdue(LocalDate today) {
        return daysWaiting(today) > OVERDUE_AFTER_DAYS;
    }
}
