package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDateTime;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CalendarDownloadTest {

    @Autowired
    MockMvc browser;

    @Autowired
    AppointmentPlanning planning;

    @Autowired
    JdbcClient database;

    private Town town;
    private NewcomerId amina;
    private AppointmentId appointment;

    @BeforeEach
    void anAppointment() {
        town = new Town(database);
        var coach = town.staff("Marijke de Wit", Role.COACH);
        var household = town.household();
        amina = town.newcomer(household, "Amina Haddad", coach);
        var kind = new KindId(town.appointmentKind(Language.AR, "مقابلة"));
        SignIn.asStaff(coach, Role.COACH);
        var request = new PlanRequest(
                kind,
                household,
                amina,
                coach,
                town.location("Centre"),
                null,
                LocalDateTime.of(2026, 3, 16, 10, 0),
                30,
                null,
                "internal");
        appointment = ((PlanResult.Planned) planning.plan(request)).id();
        SignIn.nobody();
    }

    @Test
    void theOwnAppointmentIsAFileInTheOwnLanguage() throws Exception {
        var response = downloadBy(amina);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getContentAsString()).contains("مقابلة").doesNotContain("internal");
    }

    @Test
    void somebodyElsesIsNotThere() throws Exception {
        assertThat(downloadBy(town.newcomer(town.household(), "John Okello", null))
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse downloadBy(NewcomerId newcomer) throws Exception {
        var person = new SignedInPerson(newcomer.value(), "Somebody", Language.AR, Set.of(Role.NEWCOMER));
        return browser.perform(get("/my/appointments/{id}/calendar.ics", appointment.value())
                        .with(authentication(SignIn.authentication(person))))
                .andReturn()
                .getResponse();
    }
}
