package org.estatedesk.audit.workflow;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.CockpitPlugin;
import org.camunda.bpm.webapp.plugin.resource.PluginResourceOverride;

/** Tells Cockpit of the auditors' part; found by the service loader, so that it is public and knows no beans. */
public class AuditPlugin implements CockpitPlugin {

    static final String ID = "estatedesk-audit";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(AuditPluginFiles.class);
    }

    /** Below it lies {@code app/plugin.js}, which {@code src/main/web/cockpit} makes and Cockpit loads. */
    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }

    /** None: the desk's own tables are not asked through Cockpit. */
    @Override
    public List<String> getMappingFiles() {
        return List.of();
    }

    @Override
    public List<PluginResourceOverride> getResourceOverrides() {
        return List.of();
    }
}
