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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.estatedesk.cases.Cases;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.tasklist.CaseTab;
import org.estatedesk.tasklist.CaseTabs;
import org.estatedesk.tasklist.ListCounts;
import org.estatedesk.tasklist.StaffMessages;
import org.estatedesk.tasklist.UrgentNews;
import org.estatedesk.tasklist.UrgentTasks;
import org.springframework.context.i18n.LocaleContextHolder;
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

    /** What is masked in an answer cannot be guessed from its tag. */
    private static final String SALT = UUID.randomUUID().toString();

    private final Caller caller;
    private final UrgentTasks urgent;
    private final StaffMessages messages;
    private final ReadableTasks readable;
    private final Cases cases;
    private final CaseNotes notes;
    private final CaseTabs views;
    private final ListCounts counts;
    private final DeskTime time;

    DeskController(
            Caller caller,
            UrgentTasks urgent,
            StaffMessages messages,
            ReadableTasks readable,
            Cases cases,
            CaseNotes notes,
            CaseTabs views,
            ListCounts counts,
            DeskTime time) {
        super(DeskPlugin.ID);
        this.caller = caller;
        this.urgent = urgent;
        this.messages = messages;
        this.readable = readable;
        this.cases = cases;
        this.notes = notes;
        this.views = views;
        this.counts = counts;
        this.time = time;
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
        person();
        UrgentNews told = new UrgentNews(urgent.ofCaller(), messages.forCaller());
        return news(request, told.toString(), () -> told);
    }

    /** How many steps each of the person's lists holds, by its key; 304 if nothing changed since the entity tag that the caller holds. */
    @GET
    @Path("{engine}/lists")
    public Response lists(@Context Request request) {
        person();
        Map<String, Object> counted = counts.ofCaller();
        return news(request, counted.toString(), () -> counted);
    }

    /**
     * The case of a task; 304 if nothing changed since the entity tag that the caller holds: then nothing is read.
     *
     * @throws NotFoundException if there is no such task, or the person may not read it: nobody learns which
     */
    @GET
    @Path("{engine}/case/{taskId}")
    public Response caseOf(@Context Request request, @PathParam("taskId") String taskId) {
        person();
        Task task = readable.byId(taskId).orElseThrow(NotFoundException::new);
        Instant due =
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        CaseTab whole = cases.byNumber(readable.caseNumber(task).orElse(null))
                .map(about -> views.of(about, notes.of(about), due))
                .orElseGet(() -> views.none(due));
        return news(request, whole.toString(), () -> views.shown(whole));
    }

    private String person() {
        return caller.person().orElseThrow(() -> new NotAuthorizedException("Tasklist"));
    }

    private Response news(Request request, String state, Supplier<Object> answer) {
        byte[] seen = (SALT + LocaleContextHolder.getLocale() + state).getBytes(StandardCharsets.UTF_8);
        EntityTag stamp = new EntityTag(UUID.nameUUIDFromBytes(seen).toString());
        Response.ResponseBuilder same = request.evaluatePreconditions(stamp);
        return (same == null ? Response.ok(answer.get()).tag(stamp) : same)
                .cacheControl(askAgain())
                .header(DeskTime.CLOCK, time.clock())
                .build();
    }

    private static CacheControl askAgain() {
        CacheControl control = new CacheControl();
        control.setNoCache(true);
        control.setPrivate(true);
        return control;
    }
}
