package nl.wegwijs.person;

import java.util.ArrayList;
import java.util.List;

/** Why what was filled in about a staff member cannot be kept. */
public enum StaffProblem {
    NAME_MISSING,
    NAME_TOO_LONG,
    EMAIL_NOT_AN_ADDRESS,
    PHONE_NOT_A_NUMBER,
    TEAM_TOO_LONG,
    ROLE_MISSING;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEAM = 80;

    static List<StaffProblem> of(StaffDetails details) {
        var problems = new ArrayList<StaffProblem>();
        if (details.fullName().isBlank()) {
            problems.add(NAME_MISSING);
        }
        if (details.fullName().length() > LONGEST_NAME) {
            problems.add(NAME_TOO_LONG);
        }
        if (!FileProblem.isEmail(details.email())) {
            problems.add(EMAIL_NOT_AN_ADDRESS);
        }
        if (!FileProblem.isPhone(details.phone())) {
            problems.add(PHONE_NOT_A_NUMBER);
        }
        if (details.team() != null && details.team().length() > LONGEST_TEAM) {
            problems.add(TEAM_TOO_LONG);
        }
        if (details.roles().isEmpty()) {
            problems.add(ROLE_MISSING);
        }
        return problems;
    }
}
