package nl.wegwijs.workshop;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.local.demo.DemonstrationPerson;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.BrowserIT;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session of today with fifteen people, and the attendance list in a browser. */
abstract class AttendanceOfFifteen extends BrowserIT {

    SeriesId series = SeriesId.next();
    SessionId session = SessionId.next();

    @BeforeEach
    void aSessionOfTodayWithFifteenPeople() {
        var workshops = new WorkshopTown(jdbc());
        var today = LocalDate.now(Texts.OFFICE);
        series = workshops.series(
                workshops.workshop(Regime.OFFER, "Housing", 4),
                Language.AR,
                new LocationId(id("select id from location where group_location order by name limit 1")),
                15,
                List.of(trainer()),
                today.atTime(LocalTime.of(9, 30)),
                today.plusWeeks(1).atTime(LocalTime.of(9, 30)),
                today.plusWeeks(2).atTime(LocalTime.of(9, 30)),
                today.plusWeeks(3).atTime(LocalTime.of(9, 30)));
        people().forEach(person -> workshops.enrolled(series, person));
        session = workshops.sessions(series).getFirst();
        jdbc().sql(
                        "insert into absence_notice (session_id, newcomer_id, reason, said_at) values (?,?,?,utc_timestamp(6))")
                .params(session.value(), people().get(3).value(), "طفلي مريض")
                .update();
    }

    Page attendance(Page page, String username) {
        signIn(page, username);
        page.navigate("/language/en");
        open(page, address());
        page.locator(".attendance-mark").first().waitFor();
        return page;
    }

    String address() {
        return "/staff/workshops/sessions/" + session.value() + "/attendance";
    }

    static Locator radio(Page page, int person, String mark) {
        return page.locator(".attendance-row").nth(person).getByRole(AriaRole.RADIO, radioNamed(mark));
    }

    static Locator.GetByRoleOptions radioNamed(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    int ticks() {
        return jdbc().sql("select count(*) from attendance_change where session_id = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    int marked(String mark) {
        return jdbc().sql("select count(*) from attendance where session_id = ? and mark = ?")
                .params(session.value(), mark)
                .query(Integer.class)
                .single();
    }

    static StaffId trainer() {
        return new StaffId(jdbc().sql("select id from staff_member where full_name = ?")
                .param(DemonstrationPerson.named("trainer").name())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single());
    }

    /** In several alphabets. */
    static List<NewcomerId> people() {
        return jdbc().sql("""
                        select id from (select id, full_name, latin_name,
                            row_number() over (partition by reads_language order by number) n from newcomer) some
                        where n <= 2 order by n, coalesce(latin_name, full_name), id limit 15""")
                .query((row, _) -> new NewcomerId(row.getObject(1, UUID.class)))
                .list();
    }

    NewcomerId somebodyElse() {
        return new NewcomerId(id("select id from newcomer where id not in"
                + " (select newcomer_id from enrolment where series_id = '" + series.value() + "') limit 1"));
    }

    static UUID id(String sql) {
        return jdbc().sql(sql).query((row, _) -> row.getObject(1, UUID.class)).single();
    }

    static JdbcClient jdbc() {
        return portal().getBean(JdbcClient.class);
    }
}
