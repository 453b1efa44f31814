package nl.wegwijs.shared.jobs;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells monitoring when a job stands still. Which one is for staff to see, not for anybody who asks. */
@Component("recurringJobs")
class JobsHealth implements HealthIndicator {

    private final JobTable table;

    JobsHealth(JobTable table) {
        this.table = table;
    }

    @Override
    public Health health() {
        return table.anyStalled() ? Health.down().build() : Health.up().build();
    }
}
