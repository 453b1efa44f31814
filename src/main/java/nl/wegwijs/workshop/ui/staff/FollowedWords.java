package nl.wegwijs.workshop.ui.staff;

import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.file.WorkshopFile.Followed;
import org.jspecify.annotations.Nullable;

/** Where somebody stands in a series, in words. */
record FollowedWords(Texts texts) {

    String state(Followed followed) {
        if (followed.seriesStatus() == SeriesStatus.CANCELLED) {
            return texts.get("workshopFile.state.cancelled");
        }
        return followed.status() == null ? invited(followed.answer()) : enrolled(followed.status());
    }

    String certificate(String serial, boolean revoked) {
        return revoked
                ? texts.get("workshopFile.followed.revoked", "serial", serial)
                : texts.get("workshopFile.followed.certificate", "serial", serial);
    }

    private String enrolled(EnrolmentStatus status) {
        return switch (status) {
            case WAITING -> texts.get("workshopFile.state.waiting");
            case OFFERED -> texts.get("workshopFile.state.offered");
            case ENROLLED -> texts.get("workshopFile.state.enrolled");
            case LEFT -> texts.get("workshopFile.state.left");
            case PASSED -> texts.get("workshopFile.state.passed");
            case NOT_PASSED -> texts.get("workshopFile.state.notPassed");
        };
    }

    private String invited(@Nullable InvitationAnswer answer) {
        return switch (answer) {
            case DECLINED -> texts.get("workshopFile.state.declined");
            case LAPSED -> texts.get("workshopFile.state.lapsed");
            case OPEN, ACCEPTED -> texts.get("workshopFile.state.invited");
            case null -> texts.get("workshopFile.state.invited");
        };
    }
}
