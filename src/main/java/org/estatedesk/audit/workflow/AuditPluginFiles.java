package org.estatedesk.audit.workflow;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Lets Cockpit serve the plugin's script and style; what they show comes from {@code /desk/audit}. */
@Path("plugin/" + AuditPlugin.ID)
public class AuditPluginFiles extends AbstractCockpitPluginRootResource {

    public AuditPluginFiles() {
        super(AuditPlugin.ID);
    }
}
