package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why what was filled in about a newcomer cannot be kept. */
public enum FileProblem {
    NAME_MISSING,
    NAME_TOO_LONG,
    LATIN_NAME_TOO_LONG,
    BIRTH_DATE_NOT_POSSIBLE,
    PHONE_NOT_A_NUMBER,
    EMAIL_NOT_AN_ADDRESS,
    INTAKE_YEAR_NOT_POSSIBLE;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_EMAIL = 200;
    private static final int FEWEST_PHONE_DIGITS = 6;
    private static final int FIRST_INTAKE_YEAR = 1990;
    private static final int OLDEST_AGE = 120;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()./-]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** All that is wrong with the details; empty where they can be kept. */
    public static List<FileProblem> of(NewcomerDetails details, LocalDate today) {
        var problems = new ArrayList<FileProblem>();
        if (details.fullName().isBlank()) {
            problems.add(NAME_MISSING);
        }
        if (details.fullName().length() > LONGEST_NAME) {
            problems.add(NAME_TOO_LONG);
        }
        if (details.latinName() != null && details.latinName().length() > LONGEST_NAME) {
            problems.add(LATIN_NAME_TOO_LONG);
        }
        if (!possibleBirth(details.birthDate(), today)) {
            problems.add(BIRTH_DATE_NOT_POSSIBLE);
        }
        if (!isPhone(details.phone())) {
            problems.add(PHONE_NOT_A_NUMBER);
        }
        if (!isEmail(details.email())) {
            problems.add(EMAIL_NOT_AN_ADDRESS);
        }
        if (details.intakeYear() < FIRST_INTAKE_YEAR || details.intakeYear() > today.getYear() + 1) {
            problems.add(INTAKE_YEAR_NOT_POSSIBLE);
        }
        return problems;
    }

    private static boolean possibleBirth(@Nullable LocalDate birthDate, LocalDate today) {
        return birthDate == null || (!birthDate.isAfter(today) && birthDate.isAfter(today.minusYears(OLDEST_AGE)));
    }

    static boolean isPhone(@Nullable String phone) {
        if (phone == null) {
            return true;
        }
        var digits = PhoneNumber.digits(phone);
        return phone.length() <= LONGEST_PHONE
                && PHONE.matcher(phone).matches()
                && digits != null
                && digits.length() >= FEWEST_PHONE_DIGITS;
    }

    static boolean isEmail(@Nullable String email) {
        return email == null
                || (email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches());
    }
}
