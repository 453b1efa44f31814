package nl.wegwijs.local;

import java.util.List;
import javax.sql.DataSource;
import nl.wegwijs.local.demo.DemonstrationCertificates;
import nl.wegwijs.local.demo.DemonstrationData;
import nl.wegwijs.workshop.certificate.Certificates;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the demonstration data into an empty portal, before it says that it is ready. */
final class Demonstration implements ApplicationListener<ApplicationStartedEvent> {

    private final String issuer;

    Demonstration(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent event) {
        var dataSource = event.getApplicationContext().getBean(DataSource.class);
        var jdbc = JdbcClient.create(dataSource);
        if (isEmpty(jdbc)) {
            new DemonstrationData(issuer).load(dataSource);
            var certificates = event.getApplicationContext().getBean(Certificates.class);
            new DemonstrationCertificates(certificates, jdbc).issue();
        }
        // The provider's port, so its name, may be another one than last time.
        jdbc.sql("update sign_in_account set issuer = :issuer where issuer like 'http://localhost:%'")
                .param("issuer", issuer)
                .update();
    }

    private static boolean isEmpty(JdbcClient jdbc) {
        List<Integer> one = jdbc.sql("select 1 from staff_member limit 1")
                .query((row, number) -> 1)
                .list();
        return one.isEmpty();
    }
}
