package nl.wegwijs.workshop.certificate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Proof that a person finished a series. What is printed on it never changes; whether it is still valid may. */
@Entity
class Certificate {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CertificateId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop_id"))
    private WorkshopId workshop;

    private String serial;
    private String checkCode;
    private boolean duty;
    private Language language;
    private LocalDate finishedOn;
    private Instant issuedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private StaffId issuedBy;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private @Nullable Instant revokedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revoked_by"))
    private @Nullable StaffId revokedBy;

    private @Nullable String revokeReason;
    private @Nullable LocalDate registeredOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "registered_by"))
    private @Nullable StaffId registeredBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Certificate() {}

    Certificate(
            Graduate graduate,
            FinishedSeries series,
            String serial,
            CheckCode checkCode,
            String content,
            StaffId issuedBy,
            Instant now) {
        this.id = CertificateId.next();
        this.newcomer = graduate.id();
        this.series = series.id();
        this.workshop = series.workshop();
        this.serial = serial;
        this.checkCode = checkCode.characters();
        this.duty = series.isDuty();
        this.language = graduate.reads();
        this.finishedOn = graduate.finishedOn();
        this.content = content;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
    }

    /** @param reason null when the result that it proves was corrected by the rule of the workshop */
    void revoke(@Nullable String reason, StaffId by, Instant now) {
        revokedAt = now;
        revokedBy = by;
        revokeReason = reason;
    }

    /** It was revoked by mistake. */
    void reinstate() {
        revokedAt = null;
        revokedBy = null;
        revokeReason = null;
    }

    void register(LocalDate on, StaffId by) {
        registeredOn = on;
        registeredBy = by;
    }

    /** It was noted by mistake. */
    void unregister() {
        registeredOn = null;
        registeredBy = null;
    }

    /** Whether it still has to be entered in the national portal. */
    boolean isToRegister() {
        return duty && registeredOn == null && !isRevoked();
    }

    boolean isRegistered() {
        return registeredOn != null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    LocalDate finishedOn() {
        return finishedOn;
    }

    CertificateId id() {
        return id;
    }

    NewcomerId newcomer() {
        return newcomer;
    }

    SeriesId series() {
        return series;
    }

    String serial() {
        return serial;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String content() {
        return content;
    }
}
