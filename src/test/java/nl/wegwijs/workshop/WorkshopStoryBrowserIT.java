package nl.wegwijs.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.wegwijs.local.demo.DemonstrationPerson;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.testing.BrowserIT;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole life of a series, by those whom it concerns: in Dutch on a laptop and a tablet, in Arabic on a phone. */
class WorkshopStoryBrowserIT extends BrowserIT {

    private static final Texts DUTCH = Texts.in(Language.NL);
    private static final Texts ARABIC = Texts.in(Language.AR);
    private static final Texts DARI = Texts.in(Language.FA_AF);
    private static final String HEALTH = "00000001-0000-7000-8000-000000000515";

    @Test
    void fromPlanningToTheCertificateThatAnybodyCanCheck() {
        var trainer = laptop();
        signIn(trainer, "trainer");
        var series = planASeriesOfOnePlace(trainer);

        var amina = newcomer("amina", Language.AR, "/my/workshops");
        screenshot(amina, "story-choice-ar");
        assertAccessible(amina);
        open(amina, "/my/workshops/" + series);
        screenshot(amina, "story-series-ar");
        assertAccessible(amina);
        press(amina, ARABIC.get("workshop.myGroup.signUp"));
        sees(amina, ARABIC.get("workshop.myGroup.enrolled"));

        var farid = newcomer("farid", Language.FA_AF, "/my/workshops/" + series);
        press(farid, DARI.get("workshop.myGroup.wait"));
        sees(farid, DARI.get("workshop.myGroup.position", "position", 1));

        amina.getByRole(AriaRole.LINK, link(ARABIC.get("workshop.myGroup.leave")))
                .click();
        press(amina, ARABIC.get("workshop.myGroup.leave"));
        sees(amina, ARABIC.get("workshop.myLeft.self"));

        open(farid, "/my");
        sees(farid, DARI.get("notice.mail.subject"));
        open(farid, "/my/workshops/" + series);
        screenshot(farid, "story-offer-fa-AF");
        press(farid, DARI.get("workshop.myGroup.accept"));
        sees(farid, DARI.get("workshop.myGroup.enrolled"));

        timePasses(series);
        takeAttendance(trainer, series);
        finish(trainer, series);

        open(farid, "/my/workshops/history");
        screenshot(farid, "story-history-fa-AF");
        assertAccessible(farid);
        var pdf = farid.locator("a[href*='.pdf'], a[href*='certificates/']")
                .first()
                .getAttribute("href");
        var file = farid.request().get(pdf.startsWith("/") ? pdf : "/" + pdf);
        assertThat(file.status()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        var anybody = phone();
        anybody.navigate("/language/nl?to=/certificate/" + checkCode(series));
        assertThat(anybody.locator("main")).containsText(DUTCH.get("workshop.check.genuine.title"));
        assertThat(anybody.locator("main"))
                .not()
                .containsText(DemonstrationPerson.named("farid").latinName());
        screenshot(anybody, "story-check-nl");
        assertAccessible(anybody);
    }

    /** So far ahead that nobody has anything else. */
    private String planASeriesOfOnePlace(Page trainer) {
        open(trainer, "/staff/workshops/plan?workshop=" + HEALTH + "&language=ar");
        choose(trainer, DUTCH.get("workshop.plan.location"), "Rijswijkseplein");
        choose(trainer, DUTCH.get("workshop.plan.room"), "Zaal A");
        fill(trainer, DUTCH.get("workshop.plan.capacity"), "1");
        fill(trainer, DUTCH.get("workshop.plan.minGroup"), "1");
        var date = LocalDate.now(Texts.OFFICE).plusDays(60);
        fill(
                trainer,
                DUTCH.get("workshop.plan.from"),
                "%d-%d-%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
        ready(trainer);
        screenshot(trainer, "story-plan-nl");
        assertAccessible(trainer);
        press(trainer, DUTCH.get("workshop.plan.save"));
        sees(trainer, DUTCH.get("workshop.plan.planned"));
        return jdbc().sql("select cast(id as char) from series where workshop_id = ? and capacity = 1")
                .param(UUID.fromString(HEALTH))
                .query(String.class)
                .single();
    }

    private void takeAttendance(Page trainer, String series) {
        var sessions = jdbc().sql(
                        "select cast(id as char) from workshop_session where series_id = ? order by starts_at")
                .param(UUID.fromString(series))
                .query((row, _) -> row.getString(1))
                .list();
        for (var session : sessions) {
            open(trainer, "/staff/workshops/sessions/" + session + "/attendance");
            trainer.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(DUTCH.get("enum.AttendanceMark.PRESENT")))
                    .first()
                    .click();
            sees(trainer, DUTCH.get("attendance.sheet.saved"));
        }
        screenshot(trainer, "story-attendance-nl");
    }

    private void finish(Page trainer, String series) {
        open(trainer, "/staff/workshops/series/" + series + "/finish");
        press(trainer, DUTCH.get("workshop.finish.finish"));
        trainer.locator("a[href*='.pdf'], a[href*='certificates/']").first().waitFor();
        screenshot(trainer, "story-finish-nl");
        assertAccessible(trainer);
    }

    /** The sessions lie behind: the last one was yesterday. */
    private void timePasses(String series) {
        var days = 90;
        jdbc().sql("""
                        update workshop_session set starts_at = starts_at - interval ? day,
                          ends_at = ends_at - interval ? day where series_id = ?""").params(days, days, UUID.fromString(series)).update();
        jdbc().sql("""
                        update series set first_starts_at = first_starts_at - interval ? day,
                          last_ends_at = last_ends_at - interval ? day where id = ?""").params(days, days, UUID.fromString(series)).update();
    }

    private static String checkCode(String series) {
        return jdbc().sql("select check_code from certificate where series_id = ?")
                .param(UUID.fromString(series))
                .query(String.class)
                .single();
    }

    private Page newcomer(String name, Language language, String address) {
        var page = phone();
        signIn(page, name);
        page.navigate("/language/" + language.code() + "?to=" + address);
        ready(page);
        return page;
    }

    private static void choose(Page page, String label, String text) {
        var field = page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
        field.fill(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
    }

    private static void fill(Page page, String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void sees(Page page, String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    private static JdbcClient jdbc() {
        return portal().getBean(JdbcClient.class);
    }
}
