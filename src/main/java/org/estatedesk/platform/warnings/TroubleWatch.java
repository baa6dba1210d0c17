package org.estatedesk.platform.warnings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells what is the matter, and that it is over, within ten seconds. It looks at how things stand instead of hearing what
 * happens: so it misses nothing that happened while a node was down, or that somebody mended past the desk.
 */
@Component
public class TroubleWatch {

    private static final Logger log = LoggerFactory.getLogger(TroubleWatch.class);

    private final Map<String, Watched> watched;
    private final Warnings warnings;

    TroubleWatch(Map<String, Watched> watched, Warnings warnings) {
        this.watched = watched;
        this.warnings = warnings;
    }

    /** First when a desk that was off has had time to do what became due meanwhile. */
    @Scheduled(initialDelay = 30, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public void look() {
        Set<String> lasting = lasting();
        watched.forEach((bean, one) -> look(name(bean), one, lasting));
    }

    private static String name(String bean) {
        return bean.replace("HealthIndicator", "");
    }

    private Set<String> lasting() {
        try {
            return warnings.lasting();
        } catch (RuntimeException storeAway) {
            log.debug("It may be any", storeAway);
            return watched.keySet().stream().map(TroubleWatch::name).collect(Collectors.toSet());
        }
    }

    private void look(String name, Watched one, Set<String> lasting) {
        List<Trouble> troubles = List.of();
        try {
            troubles = one.now();
            if (!troubles.isEmpty() || lasting.contains(name)) {
                warnings.settle(name, troubles);
            }
        } catch (RuntimeException storeAway) {
            log.warn("What the watch '{}' found is not kept: {}", name, troubles, storeAway);
        }
    }

    /** A desk that works on no jobs by itself looks after nothing by itself: others do. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
    static class ByItself {}
}
