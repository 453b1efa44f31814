package nl.wegwijs.shared.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this instance takes part in the jobs: {@code wegwijs.jobs.*}.
 *
 * @param enabled whether it runs any
 * @param threads how many jobs it runs at a time
 * @param poll how often it looks for what is due
 * @param heartbeat how often it says that it still runs a job; whoever is silent six times is taken for dead
 * @param alarmAfter how late a job may be before monitoring is told
 */
@ConfigurationProperties("wegwijs.jobs")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3") int threads,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("30m") Duration alarmAfter) {}
