package nl.wegwijs.workshop.certificate;

import java.time.Clock;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.PassTakenBack;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The certificate of somebody who has not passed after all is no longer valid. */
@Component
class RevokingWithResult implements PassTakenBack {

    private final CertificateRows rows;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    RevokingWithResult(CertificateRows rows, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void passTakenBack(SeriesId series, NewcomerId newcomer, @Nullable String reason) {
        var rights = SeriesRights.of(currentPerson);
        rows.validOfSeries(series, rights.everything(), rights.me().value()).stream()
                .filter(certificate -> certificate.newcomer().equals(newcomer))
                .forEach(certificate -> certificate.revoke(reason, rights.me(), clock.instant()));
    }
}
