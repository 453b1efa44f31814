package nl.wegwijs.appointment;

import java.math.BigDecimal;
import java.time.Instant;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** An appointment of a newcomer as it comes from the database, without texts. */
record MyRow(
        AppointmentId id,
        KindId kind,
        String pictogram,
        AppointmentStatus status,
        Instant start,
        Instant end,
        @Nullable NewcomerId newcomer,
        @Nullable String newcomerName,
        String staffName,
        @Nullable String staffPhone,
        LocationId location,
        String locationName,
        String address,
        String postcode,
        String city,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String room,
        @Nullable String floor,
        @Nullable Language interpreter,
        @Nullable SettlementDayId settlementDay,
        @Nullable CancelledBy cancelledBy,
        @Nullable Instant cancelledAt,
        @Nullable Instant askedAt,
        @Nullable String wishes,
        @Nullable String wishReason,
        int sequence,
        @Nullable String brings) {}
