package org.estatedesk.cards;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Telephone numbers for paper.
 *
 * @param emergency name of a service to its number, such as {@code ambulance: 120}
 * @param groups key of a group to its number, such as {@code guard-duty-head: 8001}
 */
@ConfigurationProperties("estatedesk.phones")
public record Phones(Map<String, String> emergency, Map<String, String> groups) {

    /** What is not configured is empty. */
    public Phones(Map<String, String> emergency, Map<String, String> groups) {
        this.emergency = emergency == null ? Map.of() : Map.copyOf(emergency);
        this.groups = groups == null ? Map.of() : Map.copyOf(groups);
    }
}
