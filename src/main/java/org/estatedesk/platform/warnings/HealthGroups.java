package org.estatedesk.platform.warnings;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.estatedesk.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.health.AdditionalHealthEndpointPath;
import org.springframework.boot.actuate.health.HealthEndpointGroup;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.boot.actuate.health.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.actuate.health.HttpCodeStatusMapper;
import org.springframework.boot.actuate.health.StatusAggregator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Strangers read a word, whoever administers the details. The groups that {@code application.yaml} names stand beside the
 * whole: a step that fails is no reason to start the desk anew or to send nobody there.
 */
@Configuration(proxyBeanMethods = false)
class HealthGroups {

    /** What is a part of the whole, too: {@code db} and the disk. */
    private static final Set<String> OF_GROUPS_ONLY = Set.of("failedJobs", "lateJobs", "journalProofs", "undelivered");

    @Bean
    static HealthEndpointGroupsPostProcessor detailsForAdministrators(Caller caller) {
        return groups -> HealthEndpointGroups.of(
                new Told(groups.getPrimary(), member -> !OF_GROUPS_ONLY.contains(member), caller),
                groups.getNames().stream()
                        .collect(Collectors.toMap(name -> name, name -> told(groups.get(name), caller))));
    }

    private static HealthEndpointGroup told(@Nullable HealthEndpointGroup group, Caller caller) {
        HealthEndpointGroup known = Objects.requireNonNull(group);
        return new Told(known, member -> true, caller);
    }

    private record Told(HealthEndpointGroup group, Predicate<String> also, Caller caller)
            implements HealthEndpointGroup {

        @Override
        public boolean isMember(String name) {
            return also.test(name) && group.isMember(name);
        }

        @Override
        public boolean showComponents(SecurityContext security) {
            return caller.administers();
        }

        @Override
        public boolean showDetails(SecurityContext security) {
            return caller.administers();
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
