package nl.wegwijs.workshop.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.workshop.SeriesRights;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who finished the participation declaration track and is not yet entered in the national portal. That is done there by
 * hand; here is the list, and when it was done.
 */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class Registering {

    /** More than anybody enters in one go. */
    public static final int MOST_AT_ONCE = 500;

    private final CertificateRows rows;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Registering(CertificateRows rows, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The longest waiting first. */
    public List<ToRegister> waiting() {
        var rights = rights();
        return rows.toRegister(rights.everything(), rights.me().value(), Limit.of(MOST_AT_ONCE));
    }

    /** How many there are, also beyond the list. */
    public long count() {
        var rights = rights();
        return rows.countToRegister(rights.everything(), rights.me().value());
    }

    /** What was entered, the last first; by pages. */
    public List<Registered> registered(int page, int size) {
        var rights = rights();
        return rows.registered(
                rights.everything(), rights.me().value(), PageRequest.of(page, Math.min(size, MOST_AT_ONCE)));
    }

    /** Notes when they were entered; those that a colleague had noted or revoked stay as they are. */
    @Transactional
    public RegisterResult register(Collection<CertificateId> certificates, LocalDate on) {
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), Texts.OFFICE))) {
            return new RegisterResult.InTheFuture();
        }
        var noted = find(certificates).stream()
                .filter(Certificate::isToRegister)
                .filter(certificate -> !on.isBefore(certificate.finishedOn()))
                .toList();
        noted.forEach(certificate -> certificate.register(on, currentPerson.staff()));
        return new RegisterResult.Registered(noted.stream().map(Certificate::id).toList());
    }

    /** They were noted by mistake. */
    @Transactional
    public void undo(Collection<CertificateId> certificates) {
        find(certificates).stream().filter(Certificate::isRegistered).forEach(Certificate::unregister);
    }

    private List<Certificate> find(Collection<CertificateId> certificates) {
        var rights = rights();
        return rows.all(certificates, rights.everything(), rights.me().value());
    }

    private SeriesRights rights() {
        return SeriesRights.of(currentPerson);
    }
}
