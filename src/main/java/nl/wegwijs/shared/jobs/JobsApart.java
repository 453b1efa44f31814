package nl.wegwijs.shared.jobs;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.stereotype.Component;

/**
 * Keeps the jobs out of {@code /actuator/health}: visitors can go on while a job stands still, so nobody may stop
 * sending them because of that. Only the group {@code jobs} tells.
 */
@Component
class JobsApart implements HealthEndpointGroupsPostProcessor {

    @Override
    public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
        return new WithoutJobsAtTheTop(groups);
    }

    private record WithoutJobsAtTheTop(HealthEndpointGroups groups) implements HealthEndpointGroups {

        @Override
        public HealthEndpointGroup getPrimary() {
            return new WithoutJobs(groups.getPrimary());
        }

        @Override
        public Set<String> getNames() {
            return groups.getNames();
        }

        @Override
        public @Nullable HealthEndpointGroup get(String name) {
            return groups.get(name);
        }
    }

    private record WithoutJobs(HealthEndpointGroup group) implements HealthEndpointGroup {

        @Override
        public boolean isMember(String name) {
            return !name.equals("recurringJobs") && group.isMember(name);
        }

        @Override
        public boolean showComponents(SecurityContext who) {
            return group.showComponents(who);
        }

        @Override
        public boolean showDetails(SecurityContext who) {
            return group.showDetails(who);
        }

        @Override
        public StatusAggregator getStatusAggregator() {
            return group.getStatusAggregator();
        }

        @Override
        public HttpCodeStatusMapper getHttpCodeStatusMapper() {
            return group.getHttpCodeStatusMapper();
        }

        @Override
        public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
            return group.getAdditionalPath();
        }
    }
}
