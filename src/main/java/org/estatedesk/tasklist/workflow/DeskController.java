package org.estatedesk.tasklist.workflow;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.estatedesk.platform.Caller;
import org.estatedesk.tasklist.Alerts;
import org.estatedesk.tasklist.Alerts.Told;
import org.estatedesk.tasklist.CaseView;
import org.estatedesk.tasklist.CaseViews;
import org.springframework.stereotype.Component;

/**
 * What our part of Tasklist asks the server, below {@code /camunda/api/tasklist/plugin/estatedesk}. Tasklist's session is
 * the sign-in: nobody anonymous gets here, but everybody signed in does, so each answer looks to its own rights.
 */
@Component
@Path("plugin/" + DeskPlugin.ID)
@Produces(MediaType.APPLICATION_JSON)
public class DeskController extends AbstractTasklistPluginRootResource {

    private static final List<String> ASSETS = List.of("app/plugin.js", "app/plugin.css", "app/ticker.js");

    private final Caller caller;
    private final UrgentTasks urgent;
    private final StaffMessages messages;
    private final ReadableTasks readable;
    private final CaseViews cases;

    DeskController(Caller caller, UrgentTasks urgent, StaffMessages messages, ReadableTasks readable, CaseViews cases) {
        super(DeskPlugin.ID);
        this.caller = caller;
        this.urgent = urgent;
        this.messages = messages;
        this.readable = readable;
        this.cases = cases;
    }

    /** What {@code src/main/web/tasklist} is bundled into; it holds no secrets and is served to anybody. */
    @Override
    protected List<String> getAllowedAssets() {
        return ASSETS;
    }

    /** The person's urgent tasks and messages, newest first; 304 if nothing changed since the entity tag that the caller holds. */
    @GET
    @Path("{engine}/alerts")
    public Response alerts(@Context Request request) {
        List<Task> found = urgent.of(person());
        List<Told> told = messages.forCaller();
        EntityTag stamp = stamp(UrgentTasks.stamp(found) + told);
        Response.ResponseBuilder same = request.evaluatePreconditions(stamp);
        return (same == null ? Response.ok(new Alerts(urgent.show(found), told)).tag(stamp) : same)
                .cacheControl(askAgain())
                .build();
    }

    /**
     * The case of a task.
     *
     * @throws NotFoundException if there is no such task, or the person may not read it: nobody learns which
     */
    @GET
    @Path("{engine}/case/{taskId}")
    public CaseView caseOf(@PathParam("taskId") String taskId) {
        person();
        Task task = readable.byId(taskId).orElseThrow(NotFoundException::new);
        Instant due =
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        return cases.of(readable.caseNumber(task).orElse(null), due);
    }

    private String person() {
        return caller.person().orElseThrow(() -> new NotAuthorizedException("Tasklist"));
    }

    private static EntityTag stamp(String seen) {
        return new EntityTag(
                UUID.nameUUIDFromBytes(seen.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static CacheControl askAgain() {
        CacheControl control = new CacheControl();
        control.setNoCache(true);
        control.setPrivate(true);
        return control;
    }
}
