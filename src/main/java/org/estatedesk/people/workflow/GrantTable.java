package org.estatedesk.people.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Permission;

/** Who holds which permissions on what: rows are targets, columns are groups. */
class GrantTable {

    private final Map<Target, Map<String, Set<Permission>>> rows = new LinkedHashMap<>();

    GrantTable grant(String group, Target target, Permission... permissions) {
        rows.computeIfAbsent(target, t -> new LinkedHashMap<>())
                .computeIfAbsent(group, g -> new TreeSet<>(Comparator.comparing(Permission::getName)))
                .addAll(List.of(permissions));
        return this;
    }

    Map<Target, Map<String, Set<Permission>>> rows() {
        return rows;
    }
}
