package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import nl.wegwijs.testing.BrowserIT;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two stories without a mouse. The sign-in before them belongs to the identity provider. */
class KeyboardBrowserIT extends BrowserIT {

    private static final int MORE_STEPS_THAN_ANY_SCREEN_HAS = 120;

    @Test
    void aNewcomerConfirmsAnAppointment() {
        var appointment = notYetConfirmed();
        var page = laptop();
        signIn(page, appointment.username());
        press(page, "a[href$='my/appointments']");
        ready(page);
        press(page, "a[href$='my/appointments/" + appointment.id() + "']");
        page.waitForURL("**/" + appointment.id());
        ready(page);
        press(page, ".answers vaadin-button[theme~=primary]");
        page.locator(".answers vaadin-button[theme~=primary]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(jdbc().sql("select status from appointment where id = ?")
                        .param(appointment.id())
                        .query(String.class)
                        .single())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void aCoachPlansAnAppointment() {
        var page = laptop();
        signIn(page, "coach");
        press(page, "a[href$='staff/appointments']");
        ready(page);
        page.keyboard().press("n");
        page.waitForURL("**/staff/appointments/plan*");
        ready(page);

        page.keyboard().type("John Okafor");
        chooseFirst(page, "John Okafor");
        goTo(page, "vaadin-combo-box input >> nth=1");
        page.keyboard().press("ArrowDown");
        chooseFirst(page, "");
        goTo(page, ".free-times vaadin-button");
        page.keyboard().press("Enter");
        page.locator(".free-times vaadin-button[aria-pressed=true]").waitFor();
        ready(page);
        page.keyboard().press("Control+Enter");
        ready(page);
        screenshot(page, "planned-with-the-keyboard");
        page.locator(".told").waitFor();
        assertThat(page.locator(".told").innerText()).contains("John Okafor");
    }

    private record Waiting(String username, UUID id) {}

    /** Somebody's own appointment that lies ahead and was not answered. */
    private static Waiting notYetConfirmed() {
        return jdbc().sql("""
                        select account.subject, appointment.id
                        from appointment
                        join newcomer on newcomer.id = appointment.newcomer_id
                        join sign_in_account account on account.newcomer_id = newcomer.id
                        where appointment.status = 'PLANNED' and appointment.starts_at > utc_timestamp()
                          and appointment.id not in (select appointment_id from move_request)
                        order by appointment.starts_at limit 1""")
                .query((row, _) -> new Waiting(row.getString(1), row.getObject(2, UUID.class)))
                .single();
    }

    private static JdbcClient jdbc() {
        return portal().getBean(JdbcClient.class);
    }

    private void chooseFirst(Page page, String words) {
        page.locator("vaadin-combo-box[opened] vaadin-combo-box-item:has-text('" + words + "')")
                .first()
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        ready(page);
    }

    private static void press(Page page, String target) {
        goTo(page, target);
        page.keyboard().press("Enter");
    }

    /** Steps with Tab until the focus is there. */
    private static void goTo(Page page, String target) {
        var wanted = page.locator(target).first();
        wanted.waitFor();
        for (var step = 0; step < MORE_STEPS_THAN_ANY_SCREEN_HAS; step++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element.matches(':focus')"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target + " at " + page.url());
    }
}
