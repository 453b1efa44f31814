package nl.wegwijs.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import nl.wegwijs.local.demo.DemonstrationPerson;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attendance in a real browser, with a connection that is lost. */
class AttendanceBrowserIT extends AttendanceOfFifteen {

    private static final String SAVED = "Everything is saved.";

    @Test
    void fifteenPeopleAreMarkedInAFewTaps() {
        var page = attendance(tablet(), "trainer");
        assertThat(page.getByText("0 of 15 marked")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Everybody present")).click();
        radio(page, 1, "Late").click();
        radio(page, 2, "Absent").click();
        assertThat(page.getByText("15 of 15 marked")).isVisible();
        assertThat(page.getByText(SAVED)).isVisible();
        assertThat(marked("PRESENT")).isEqualTo(12);
        assertThat(marked("EXCUSED")).as("who said in advance not to come").isEqualTo(1);
        assertThat(marked("LATE") + marked("ABSENT")).isEqualTo(2);

        page.getByText("Who marked what").click();
        assertThat(page.getByText(DemonstrationPerson.named("trainer").name()).last())
                .isVisible();
    }

    @Test
    void whatIsTickedWithoutAConnectionIsSentWhenThereIsOneAgain() {
        var page = attendance(tablet(), "trainer");
        page.context().setOffline(true);
        radio(page, 0, "Present").click();
        radio(page, 1, "Late").click();
        radio(page, 1, "Absent").click();
        assertThat(page.getByText("Not sent yet: 3.")).isVisible();
        assertThat(page.getByText("There is no connection now.")).isVisible();
        screenshot(page, "attendance-offline");
        assertThat(ticks()).isZero();

        page.context().setOffline(false);
        assertThat(page.getByText(SAVED)).isVisible();
        assertThat(ticks()).isEqualTo(3);
        assertThat(marked("PRESENT")).isEqualTo(1);
        assertThat(marked("ABSENT")).isEqualTo(1);
        assertThat(marked("LATE")).isZero();
    }

    @Test
    void whatWasNotSentIsStillThereAfterAReload() {
        var page = attendance(tablet(), "trainer");
        page.route("**/marks", Route::abort);
        radio(page, 0, "Present").click();
        radio(page, 4, "Late").click();
        assertThat(page.getByText("Not sent yet: 2.")).isVisible();
        page.context().setOffline(true);
        page.context().setOffline(false);
        page.unroute("**/marks");

        page.reload();
        ready(page);
        assertThat(page.getByText("2 of 15 marked")).isVisible();
        assertThat(page.getByText(SAVED)).isVisible();
        assertThat(ticks()).isEqualTo(2);
    }

    @Test
    void whatWasNotSentIsSentFromAnyOtherScreenToo() {
        var page = attendance(tablet(), "trainer");
        page.route("**/marks", Route::abort);
        radio(page, 0, "Present").click();
        radio(page, 4, "Late").click();
        assertThat(page.getByText("Not sent yet: 2.")).isVisible();
        open(page, "/staff");
        assertThat(page.getByText("Attendance that still has to be sent: 2.")).isVisible();
        screenshot(page, "attendance-unsent");
        assertAccessible(page);
        assertThat(ticks()).isZero();

        page.unroute("**/marks");
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.locator(".unsent-ticks")).hasCount(0);
        assertThat(ticks()).isEqualTo(2);
    }

    @Test
    void somebodyWhoIsEnrolledByTheOtherTrainerIsAnnounced() {
        var page = attendance(tablet(), "trainer");
        radio(page, 0, "Present").click();
        assertThat(page.getByText(SAVED)).isVisible();
        new WorkshopTown(jdbc()).enrolled(series, somebodyElse());
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.getByText("Somebody was added to this list.")).isVisible();
        page.getByText("Show the new list").click();
        assertThat(page.getByText("1 of 16 marked")).isVisible();
    }

    @Test
    void anAnswerThatIsLostCountsNothingTwice() {
        var page = attendance(tablet(), "trainer");
        page.route("**/marks", route -> {
            route.fetch();
            route.abort();
        });
        radio(page, 0, "Present").click();
        assertThat(page.getByText("There is no connection now.")).isVisible();
        assertThat(ticks()).isEqualTo(1);
        page.unroute("**/marks");
        radio(page, 1, "Present").click();
        assertThat(page.getByText(SAVED)).isVisible();
        assertThat(ticks()).isEqualTo(2);
    }

    @Test
    void whatWasTickedAfterTheSessionEndedIsSentAfterSigningInAgain() {
        var page = attendance(tablet(), "trainer");
        page.context().clearCookies();
        radio(page, 0, "Present").click();
        assertThat(page.getByText("You are signed out. Nothing is lost.")).isVisible();

        signIn(page, "manager");
        open(page, address());
        assertThat(page.getByText("0 of 15 marked")).isVisible();
        assertThat(ticks()).as("nobody's ticks are kept as somebody else's").isZero();

        page.context().clearCookies();
        signIn(page, "trainer");
        open(page, address());
        assertThat(page.getByText("1 of 15 marked")).isVisible();
        assertThat(page.getByText(SAVED)).isVisible();
        assertThat(ticks()).isEqualTo(1);
    }

    @Test
    void twoTrainersTickAtTheSameTimeAndSeeEachOther() {
        var one = attendance(tablet(), "trainer");
        var other = attendance(laptop(), "manager");
        for (var person = 0; person < 14; person += 2) {
            radio(one, person, "Present").click();
            radio(other, person + 1, "Late").click();
        }
        assertThat(one.getByText(SAVED)).isVisible();
        assertThat(other.getByText(SAVED)).isVisible();
        assertThat(marked("PRESENT")).isEqualTo(7);
        assertThat(marked("LATE")).isEqualTo(7);
        radio(one, 14, "Absent").click();
        assertThat(one.getByText("15 of 15 marked")).isVisible();
        // As when the other one comes back to this window.
        other.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(other.getByText("15 of 15 marked")).isVisible();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var page = attendance(laptop(), "trainer");
        radio(page, 0, "Present").focus();
        for (var key : List.of("p", "ArrowDown", "l", "ArrowDown", "e", "ArrowDown", "a")) {
            page.keyboard().press(key);
        }
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(page.getByText("4 of 15 marked")).isVisible();
        assertThat(page.getByText(SAVED)).isVisible();
        assertThat(List.of(marked("PRESENT"), marked("LATE"), marked("EXCUSED"), marked("ABSENT")))
                .isEqualTo(List.of(1, 1, 0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theListIsAccessibleAndEasyToHit(String language) {
        var page = attendance(tablet(), "trainer");
        page.navigate("/language/" + language);
        open(page, address());
        page.locator(".attendance-mark").first().waitFor();
        page.locator(".attendance-all").click();
        page.locator(".attendance-mark.late").nth(2).click();
        page.locator(".attendance-mark[aria-checked=true]").nth(14).waitFor();
        for (var size : List.of(new int[] {768, 1024}, new int[] {1024, 768}, new int[] {360, 740})) {
            page.setViewportSize(size[0], size[1]);
            assertThat(page.locator(".attendance-mark").all()).allSatisfy(button -> {
                assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(48);
                assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(48);
            });
            assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                    .isEqualTo(0);
            assertAccessible(page);
            screenshot(page, "attendance-" + language + "-" + size[0]);
        }
    }

    @Test
    void theListOnPaperIsDutchWithNamesAsPeopleWriteThem() {
        var page = attendance(laptop(), "trainer");
        open(page, "/staff/workshops/series/" + series.value() + "/list");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Presentielijst");
        assertThat(page.locator("tbody tr")).hasCount(18);
        assertThat(page.locator("thead th")).hasCount(7);
        assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screenshot(page, "attendance-on-paper");
    }
}
