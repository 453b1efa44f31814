package nl.wegwijs.workshop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.file.WorkshopFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CertificatesTest {

    @Autowired
    private Certificates certificates;

    @Autowired
    private MyCertificates myCertificates;

    @Autowired
    private WorkshopFiles files;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private CertificateFixture track;

    @BeforeEach
    void aSeriesThatTwoPeoplePassed() {
        track = new CertificateFixture(database);
        track.asSamir();
    }

    @Test
    void everybodyWhoPassedGetsOneAndNobodyElse() {
        assertThat(certificates.issue(track.series)).isEqualTo(new IssueResult.Issued(2));
        assertThat(certificates.ofSeries(track.series))
                .extracting(IssuedCertificate::newcomer)
                .containsExactlyInAnyOrder(track.amina, track.rebwar);
        assertThat(certificates.ofSeries(track.series))
                .allSatisfy(one -> assertThat(one.serial()).matches("0518-2026-\\d{6}"));
    }

    @Test
    void pressingTwiceGivesNoSecondOne() {
        certificates.issue(track.series);
        assertThat(certificates.issue(track.series)).isEqualTo(new IssueResult.Issued(0));
        assertThat(database.sql("select kind from notice where newcomer_id = ?")
                        .param(track.amina.value())
                        .query((row, _) -> row.getString(1))
                        .list())
                .as("told once")
                .containsExactly("workshop.notice.certificate");
    }

    @Test
    void whoPassesLaterGetsOneToo() {
        certificates.issue(track.series);
        database.sql("update enrolment set status = 'PASSED', finished_on = ? where newcomer_id = ?")
                .params(CertificateFixture.LAST_DAY, track.john.value())
                .update();
        assertThat(certificates.issue(track.series)).isEqualTo(new IssueResult.Issued(1));
    }

    @Test
    void eightTrainersAtOnceGiveEverybodyOne() throws Exception {
        for (var round = 0; round < 10; round++) {
            var series = track.series(track.samir);
            track.workshops.passed(series, track.amina, CertificateFixture.LAST_DAY);
            track.workshops.passed(series, track.rebwar, CertificateFixture.LAST_DAY);
            assertThat(issuedByEightAtOnce(series)).isEqualTo(2);
            assertThat(certificates.ofSeries(series)).hasSize(2);
        }
    }

    private int issuedByEightAtOnce(SeriesId series) throws Exception {
        var start = new CountDownLatch(1);
        try (var trainers = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = IntStream.range(0, 8)
                    .mapToObj(number -> trainers.submit(() -> {
                        track.asSamir();
                        start.await();
                        return ((IssueResult.Issued) certificates.issue(series)).certificates();
                    }))
                    .toList();
            start.countDown();
            var issued = 0;
            for (var press : presses) {
                issued += press.get();
            }
            return issued;
        }
    }

    @Test
    void aTrainerOfAnotherSeriesSeesAndIssuesNothing() {
        certificates.issue(track.series);
        var one = certificates.ofSeries(track.series).getFirst().id();
        SignIn.asStaff(track.otherTrainer, Role.TRAINER);
        assertThat(certificates.issue(track.series)).isEqualTo(new IssueResult.NotYours());
        assertThat(certificates.ofSeries(track.series)).isEmpty();
        assertThat(certificates.pdf(one)).isEmpty();
        assertThat(certificates.pdfOfSeries(track.series)).isEmpty();
        assertThat(certificates.revoke(one, "A mistake")).isEqualTo(new RevokeResult.NotYours());
        assertThat(certificates.reissue(one)).isEqualTo(new IssueResult.NotYours());
        SignIn.asStaff(track.manager, Role.MANAGER);
        assertThat(certificates.pdf(one)).isPresent();
    }

    @Test
    void itKeepsItsTextWhenTheCatalogueChanges() {
        certificates.issue(track.series);
        var one = certificates.ofSeries(track.series).getFirst().id();
        var before = certificates.pdf(one).orElseThrow().bytes();
        database.sql("update catalogue_text set text = 'Something else'").update();
        database.sql("update staff_member set full_name = 'Somebody else'").update();
        database.sql("update newcomer set full_name = 'Renamed'").update();
        clock.advance(Duration.ofDays(400));
        assertThat(certificates.pdf(one).orElseThrow().bytes()).isEqualTo(before);
    }

    @Test
    void aRevokedOneSaysWhySinceWhenAndCanBeTakenBack() {
        certificates.issue(track.series);
        var one = certificates.ofSeries(track.series).getFirst().id();
        assertThat(certificates.revoke(one, " ")).isEqualTo(new RevokeResult.NoReason());
        assertThat(certificates.revoke(one, "Wrong name")).isEqualTo(new RevokeResult.Revoked());
        assertThat(certificates.revoke(one, "Again")).isEqualTo(new RevokeResult.AlreadyRevoked(clock.instant()));
        assertThat(certificates.ofSeries(track.series).getFirst().revokeReason())
                .isEqualTo("Wrong name");
        certificates.reinstate(one);
        assertThat(certificates.ofSeries(track.series).getFirst().revokedAt()).isNull();
    }

    @Test
    void inPlaceOfARevokedOneANewOneIsGivenWhenThatIsAskedFor() {
        database.sql("update enrolment set since = '2026-03-03 12:00:00'").update();
        certificates.issue(track.series);
        var old = of(track.amina).getFirst().id();
        assertThat(certificates.reissue(old)).as("it is valid").isEqualTo(new IssueResult.Issued(0));
        certificates.revoke(old, "Wrong name");
        assertThat(certificates.issue(track.series)).as("nobody is missing one").isEqualTo(new IssueResult.Issued(0));
        assertThat(of(track.amina).getFirst().missing()).isTrue();

        database.sql("update newcomer set full_name = 'Amina Haddad' where id = ?")
                .param(track.amina.value())
                .update();
        assertThat(certificates.reissue(old)).isEqualTo(new IssueResult.Issued(1));
        assertThat(certificates.reissue(old)).isEqualTo(new IssueResult.Issued(0));
        certificates.reinstate(old);
        assertThat(of(track.amina))
                .as("the old one stays revoked beside the new one")
                .hasSize(2)
                .filteredOn(one -> one.revokedAt() == null)
                .extracting(IssuedCertificate::id)
                .doesNotContain(old)
                .hasSize(1);
        var valid = of(track.amina).stream()
                .filter(one -> one.revokedAt() == null)
                .findFirst()
                .orElseThrow();
        SignIn.asStaff(track.manager, Role.MANAGER);
        assertThat(files.open(track.amina, Language.EN).orElseThrow().followed())
                .singleElement()
                .satisfies(followed -> assertThat(followed.certificate()).isEqualTo(valid.serial()));
    }

    @Test
    void whoHasNotPassedAfterAllGetsNoneAgain() {
        certificates.issue(track.series);
        var one = of(track.amina).getFirst().id();
        certificates.revoke(one, "A mistake");
        database.sql("update enrolment set status = 'NOT_PASSED' where newcomer_id = ?")
                .param(track.amina.value())
                .update();
        assertThat(of(track.amina).getFirst().missing()).isFalse();
        certificates.reinstate(one);
        assertThat(certificates.reissue(one)).isEqualTo(new IssueResult.Issued(0));
        assertThat(of(track.amina)).extracting(IssuedCertificate::revokedAt).containsExactly(clock.instant());
    }

    private List<IssuedCertificate> of(NewcomerId newcomer) {
        return certificates.ofSeries(track.series).stream()
                .filter(one -> one.newcomer().equals(newcomer))
                .toList();
    }

    @Test
    void aNewcomerSeesAndOpensOnlyTheOwn() {
        certificates.issue(track.series);
        SignIn.asNewcomer(track.amina);
        var mine = myCertificates.all();
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().title().text()).isEqualTo("إعلان المشاركة");
        assertThat(myCertificates.pdf(mine.getFirst().id())).isPresent();
        SignIn.asNewcomer(track.john);
        assertThat(myCertificates.all()).isEmpty();
        assertThat(myCertificates.pdf(mine.getFirst().id())).isEmpty();
    }

    @Test
    void aRevokedOneIsShownToItsOwnerButNotPrinted() {
        certificates.issue(track.series);
        certificates.ofSeries(track.series).forEach(one -> certificates.revoke(one.id(), "A mistake"));
        assertThat(certificates.pdfOfSeries(track.series)).isEmpty();
        SignIn.asNewcomer(track.amina);
        var mine = myCertificates.all().getFirst();
        assertThat(mine.revokedAt()).isEqualTo(clock.instant());
        assertThat(myCertificates.pdf(mine.id())).isEmpty();
    }
}
