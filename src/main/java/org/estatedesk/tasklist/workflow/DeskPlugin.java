package org.estatedesk.tasklist.workflow;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.TasklistPlugin;
import org.camunda.bpm.webapp.plugin.resource.PluginResourceOverride;

/** Tells Tasklist of our plugin; found by the service loader, so that it is public and knows no beans. */
public class DeskPlugin implements TasklistPlugin {

    static final String ID = "estatedesk";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(DeskController.class);
    }

    /** Below it lies {@code app/plugin.js}, which Tasklist loads. */
    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }

    @Override
    public List<PluginResourceOverride> getResourceOverrides() {
        return List.of();
    }
}
