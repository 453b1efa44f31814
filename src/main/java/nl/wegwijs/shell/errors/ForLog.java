package nl.wegwijs.shell.errors;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in the log. A database repeats the values that it refuses, so personal data, and whatever
 * is thrown because of it repeats its words: of these only the kinds and the places are told.
 */
public final class ForLog {

    private ForLog() {}

    public static Throwable of(Throwable failure) {
        return isOfDatabase(failure) ? new WithoutWords(failure) : failure;
    }

    private static boolean isOfDatabase(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLException.class::isInstance);
    }

    private static final class WithoutWords extends Exception {

        WithoutWords(Throwable failure) {
            super(kind(failure), causeOf(failure));
            setStackTrace(failure.getStackTrace());
        }

        private static @Nullable Throwable causeOf(Throwable failure) {
            var cause = failure.getCause();
            return cause == null ? null : new WithoutWords(cause);
        }

        private static String kind(Throwable failure) {
            return failure instanceof SQLException refused
                    ? "%s, error %d, state %s".formatted(name(refused), refused.getErrorCode(), refused.getSQLState())
                    : name(failure);
        }

        private static String name(Throwable failure) {
            return failure.getClass().getName();
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
