package nl.wegwijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import nl.wegwijs.local.demo.DemonstrationCertificates;
import nl.wegwijs.local.demo.DemonstrationData;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.Tables;
import nl.wegwijs.workshop.certificate.Certificates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses double bookings, so that the data load at all shows there are none. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationDataTest {

    private static final String ISSUER = "http://localhost:9100";

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    @Autowired
    Certificates certificates;

    @BeforeAll
    void load() {
        new DemonstrationData(ISSUER).load(dataSource);
        new DemonstrationCertificates(certificates, jdbc).issue();
    }

    @AfterAll
    void clear() {
        tables.reset();
    }

    @Test
    void hasTheScaleOfOneCityInOneYear() {
        assertThat(count("select count(*) from newcomer")).isBetween(510L, 516L);
        assertThat(count("select count(*) from household")).isBetween(180L, 260L);
        assertThat(count("select count(*) from settlement_day")).isEqualTo(54);
        assertThat(count("select count(*) from staff_role where role = 'FRONT_OFFICE'"))
                .isBetween(19L, 22L);
        assertThat(count("select count(*) from appointment")).isGreaterThan(1_500);
    }

    @Test
    void workshopsAreGivenInSixLanguagesAndNoneIsOverbooked() {
        assertThat(count("select count(distinct language) from series")).isEqualTo(6);
        assertThat(count("select count(*) from enrolment where status = 'PASSED'"))
                .isGreaterThan(150);
        assertThat(count("select count(*) from enrolment where status in ('WAITING', 'OFFERED')"))
                .isEqualTo(2);
        assertThat(count("""
                        select count(*) from series s where s.capacity <
                          (select count(*) from enrolment e where e.series_id = s.id and e.status in ('ENROLLED', 'OFFERED'))""")).isZero();
    }

    @Test
    void whoPassedHasACertificateAndSomeAreStillToRegister() {
        assertThat(count("""
                        select count(*) from enrolment e where status = 'PASSED' and not exists
                          (select 1 from certificate c where c.series_id = e.series_id and c.newcomer_id = e.newcomer_id)""")).isZero();
        assertThat(count("select count(*) from certificate where duty and registered_on is null"))
                .isPositive();
    }

    @Test
    void everyoneButTheNewOneHasAnAccount() {
        assertThat(jdbc.sql("select subject from sign_in_account where issuer = ? order by subject")
                        .param(ISSUER)
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "amina",
                        "selam",
                        "farid",
                        "ayse",
                        "hodan",
                        "oksana",
                        "john",
                        "trainer",
                        "frontoffice",
                        "coach",
                        "manager",
                        "admin"));
    }

    @Test
    void nothingHasHappenedInTheFuture() {
        assertThat(count("select count(*) from appointment_change where happened_at > utc_timestamp()"))
                .isZero();
        assertThat(count("select count(*) from appointment where status in ('ATTENDED', 'MISSED')"
                        + " and ends_at > utc_timestamp()"))
                .isZero();
    }

    @Test
    void everyAppointmentLiesWithinOpeningHours() {
        assertThat(count("""
                        select count(*) from appointment a
                        where not exists (
                            select 1 from opening_hours h
                            where h.location_id = a.location_id
                              and h.weekday = weekday(convert_tz(a.starts_at, '+00:00', '+01:00')) + 1)""")).isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
    }
}
