package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What trainers do with invitations, and what newcomers answer. */
class SeriesInvitationsTest extends InvitingFixture {

    @Autowired
    private LanguageDemand demand;

    @Test
    void aTrackFitsWhoseDutyIsOpenAndWhoUnderstandsIt() {
        workshops.duty(amina);
        var speaksOnly = someone("Speaks only");
        workshops.duty(speaksOnly);
        read(speaksOnly, Language.TI);
        database.sql("insert into newcomer_speaks (newcomer_id, language) values (?, 'ar')")
                .param(speaksOnly.value())
                .update();
        var otherLanguage = someone("Other language");
        workshops.duty(otherLanguage);
        read(otherLanguage, Language.TI);
        someone("No duty");
        var signed = someone("Signed");
        workshops.duty(signed);
        database.sql("update participation_duty set signed_on = '2026-01-10' where newcomer_id = ?")
                .param(signed.value())
                .update();
        asTrainer();
        assertThat(seriesInvitations.fitting(inArabic))
                .as("a trainer does not see whose duty is open")
                .isEqualTo(new SeriesInvitations.Fitting(2, List.of()));
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        assertThat(seriesInvitations.fitting(inArabic))
                .isEqualTo(new SeriesInvitations.Fitting(2, List.of("Amina", "Speaks only")));
        asTrainer();
        assertThat(seriesInvitations.inviteFitting(inArabic)).isEqualTo(new InviteResult.Sent(2, Map.of()));
        assertThat(seriesInvitations.fitting(inArabic).people())
                .as("nobody is left")
                .isZero();
    }

    @Test
    void anOfferFitsWhoAskedForItAndNotWhoHasADuty() {
        var housing = workshops.workshop(Regime.OFFER, "Housing", 1);
        var series = seriesOf(housing, Language.AR, 24);
        workshops.duty(someone("Has a duty"));
        workshops.wish(amina, housing, Language.AR);
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        assertThat(seriesInvitations.fitting(series).names()).containsExactly("Amina");
    }

    @Test
    void trainersSeeWhomItFitsByNameOfThoseOnTheirOwnLists() {
        var housing = workshops.workshop(Regime.OFFER, "Housing", 1);
        workshops.wish(someone("On nobody's list"), housing, Language.AR);
        workshops.waiting(seriesOf(housing, Language.AR, 23), amina);
        asTrainer();
        assertThat(seriesInvitations.fitting(seriesOf(housing, Language.AR, 24)))
                .isEqualTo(new SeriesInvitations.Fitting(2, List.of("Amina")));
    }

    @Test
    void asManyAreInvitedAsTheDemandSays() {
        var housing = workshops.workshop(Regime.OFFER, "Housing", 1);
        workshops.wish(someone("Asked for it"), housing, Language.AR);
        workshops.wish(someone("Asked for it in Tigrinya"), housing, Language.TI);
        workshops.waiting(seriesOf(housing, Language.AR, 23), amina);
        var oftenAsked = someone("Was asked often");
        workshops.wish(oftenAsked, housing, Language.AR);
        invite(seriesOf(housing, Language.AR, 21), oftenAsked);
        invite(seriesOf(housing, Language.AR, 22), oftenAsked);
        asTrainer();
        var promised = demand.count(housing, Language.AR);
        assertThat(promised).isEqualTo(3);
        assertThat(seriesInvitations.inviteWaiting(seriesOf(housing, Language.AR, 24)))
                .isEqualTo(new InviteResult.Sent(promised, Map.of()));
    }

    @Test
    void whoLeftTheSeriesIsNotAskedAgainUnlessByName() {
        workshops.duty(amina);
        SignIn.asNewcomer(amina);
        myEnrolments.signUp(inArabic);
        myEnrolments.leave(inArabic, null);
        asTrainer();
        assertThat(seriesInvitations.fitting(inArabic).people()).isZero();
        assertThat(seriesInvitations.invite(inArabic, List.of(amina))).isEqualTo(new InviteResult.Sent(1, Map.of()));
    }

    @Test
    void thousandsAreInvitedInOneGo() {
        var people = IntStream.range(0, 2500)
                .mapToObj(number -> someone("One of many " + number))
                .toList();
        people.forEach(workshops::duty);
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        var fitting = seriesInvitations.fitting(inArabic);
        assertThat(fitting.people()).isEqualTo(2500);
        assertThat(fitting.names()).hasSize(SeriesInvitations.SHOWN);
        asTrainer();
        assertThat(seriesInvitations.inviteFitting(inArabic))
                .isEqualTo(new InviteResult.Sent(fitting.people(), Map.of()));
        assertThat(invite(seriesOf(track, Language.AR, 25), people.toArray(NewcomerId[]::new)))
                .as("by name, in batches")
                .isEqualTo(2500);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnce() {
        var declines = someone("Declines");
        invite(inArabic, amina, declines);
        SignIn.asNewcomer(declines);
        assertThat(myInvitations.decline(inArabic, " No time. ")).isEqualTo(new DeclineResult.Declined());
        asTrainer();
        assertThat(seriesInvitations.remind(inArabic)).isEqualTo(new InviteResult.Sent(1, Map.of()));
        assertThat(seriesInvitations.remind(inArabic)).isEqualTo(new InviteResult.Sent(0, Map.of()));
        assertThat(database.sql("select decline_reason from invitation where newcomer_id = ?")
                        .param(declines.value())
                        .query(String.class)
                        .single())
                .isEqualTo("No time.");
    }

    @Test
    void whoSignsUpHasSaidYesAndCannotDecline() {
        invite(inArabic, amina);
        SignIn.asNewcomer(amina);
        assertThat(myInvitations.decline(inArabic, null)).isEqualTo(new DeclineResult.Declined());
        myEnrolments.signUp(inArabic);
        assertThat(answers(inArabic)).containsExactly("ACCEPTED");
        assertThat(myInvitations.decline(inArabic, null)).isEqualTo(new DeclineResult.SignedUp());
    }

    @Test
    void onlyAnOwnInvitationToAnOpenSeriesCanBeDeclined() {
        invite(inArabic, amina);
        SignIn.asNewcomer(someone("Not invited"));
        assertThat(myInvitations.decline(inArabic, null)).isEqualTo(new DeclineResult.NotInvited());
        SignIn.asNewcomer(amina);
        clock.setTo(LocalDateTime.of(2026, 3, 24, 9, 30));
        assertThat(myInvitations.decline(inArabic, null)).isEqualTo(new DeclineResult.Over());
    }

    @Test
    void aTrainerInvitesToOwnSeriesOnlyAndAManagerToAll() {
        workshops.duty(amina);
        SignIn.asStaff(town.staff("Colleague", Role.TRAINER), Role.TRAINER);
        assertThat(seriesInvitations.fitting(inArabic).people()).isZero();
        assertThat(seriesInvitations.inviteFitting(inArabic)).isEqualTo(new InviteResult.NotFound());
        assertThat(seriesInvitations.invite(inArabic, List.of(amina))).isEqualTo(new InviteResult.NotFound());
        assertThat(seriesInvitations.remind(inArabic)).isEqualTo(new InviteResult.NotFound());
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        assertThat(seriesInvitations.invite(inArabic, List.of(amina))).isEqualTo(new InviteResult.Sent(1, Map.of()));
    }
}
