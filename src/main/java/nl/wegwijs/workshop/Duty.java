package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** A newcomer's duty to follow the participation declaration track and sign the declaration, within the term. */
@Entity
@Table(name = "participation_duty")
class Duty {

    /** The civic integration term, counted from the day the personal plan (PIP) is fixed (Wet inburgering 2021). */
    static final int TERM_YEARS = 3;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    private LocalDate termStartsOn;
    private LocalDate termEndsOn;
    private @Nullable LocalDate signedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signed_series_id"))
    private @Nullable SeriesId signedSeries;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Duty() {}

    Duty(NewcomerId newcomer, LocalDate termStartsOn) {
        this.newcomer = newcomer;
        this.termStartsOn = termStartsOn;
        this.termEndsOn = termStartsOn.plusYears(TERM_YEARS);
    }

    /** DUO can lengthen the term. */
    void fixTerm(LocalDate startsOn, LocalDate endsOn) {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A term ends after it starts: " + startsOn + " to " + endsOn);
        }
        termStartsOn = startsOn;
        termEndsOn = endsOn;
    }

    /** Also corrects the day. */
    void sign(LocalDate on) {
        signedOn = on;
    }

    /** At the end of this series. */
    void signIn(SeriesId series, LocalDate on) {
        signedOn = on;
        signedSeries = series;
    }

    /** It was noted by mistake. */
    void unsign() {
        signedOn = null;
        signedSeries = null;
    }

    /** Whether the declaration was signed at the end of this series; where it was not noted at which, the day tells. */
    boolean isSignedIn(SeriesId series, @Nullable LocalDate endedOn) {
        return signedSeries == null ? signedOn != null && signedOn.equals(endedOn) : signedSeries.equals(series);
    }

    NewcomerId newcomer() {
        return newcomer;
    }

    LocalDate termStartsOn() {
        return termStartsOn;
    }

    LocalDate termEndsOn() {
        return termEndsOn;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
