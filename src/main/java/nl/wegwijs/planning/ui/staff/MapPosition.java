package nl.wegwijs.planning.ui.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a location is, in degrees, as one can copy it from a map: {@code 52.071500, 4.323400}. */
record MapPosition(BigDecimal latitude, BigDecimal longitude) {

    /** About ten centimetres: what the database keeps. */
    private static final int DECIMALS = 6;

    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

    static Optional<MapPosition> parse(String written) {
        var matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var position = new MapPosition(degrees(matcher.group(1)), degrees(matcher.group(2)));
        return Optional.of(position).filter(MapPosition::isOnEarth);
    }

    static String write(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? "" : latitude.toPlainString() + ", " + longitude.toPlainString();
    }

    private boolean isOnEarth() {
        return latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
    }

    private static BigDecimal degrees(String written) {
        return new BigDecimal(written).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
