package org.estatedesk.procedures.soak;

import java.util.List;
import java.util.Map;

/** The demo people of each group that has a step in a procedure. */
public final class Members {

    private static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry("hotline-agent", List.of("hotline")),
            Map.entry("front-desk", List.of("frontdesk", "frontdesk2")),
            Map.entry("property-assistant", List.of("assistant", "assistant2")),
            Map.entry("dispatcher", List.of("dispatcher")),
            Map.entry("dispatch-supervisor", List.of("supervisor")),
            Map.entry("customer-supervisor", List.of("supervisor")),
            Map.entry("cs-admin", List.of("csadmin")),
            Map.entry("department-head", List.of("department")),
            Map.entry("engineering", List.of("engineer", "engineer2")),
            Map.entry("sanitation", List.of("cleaner")),
            Map.entry("security", List.of("securityhead")),
            Map.entry("landscaping", List.of("gardener")),
            Map.entry("property", List.of("propertyhead")),
            Map.entry("guard-duty-head", List.of("guardhead")),
            Map.entry("guard", List.of("guard", "guard2", "guard3")),
            Map.entry("gate", List.of("gate")),
            Map.entry("office-director", List.of("director")),
            Map.entry("csc", List.of("manager")),
            Map.entry("company-manager", List.of("companymanager")),
            Map.entry("general-manager", List.of("gm")),
            Map.entry("group-csc", List.of("groupcsc")));

    private Members() {}

    public static List<String> of(String group) {
        return OF.getOrDefault(group, List.of());
    }
}
