package org.estatedesk.platform.workflow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.estatedesk.platform.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The person who is signed in to the engine. */
@Component
class EngineCaller implements Caller {

    private final IdentityService identities;
    private final TaskService tasks;
    private final HistoryService history;
    private final Roles roles;

    /** The engine's plugins ask, too: before there is an engine. */
    EngineCaller(@Lazy IdentityService identities, @Lazy TaskService tasks, @Lazy HistoryService history, Roles roles) {
        this.identities = identities;
        this.tasks = tasks;
        this.history = history;
        this.roles = roles;
    }

    @Override
    public Optional<String> person() {
        return signedIn(Authentication::getUserId);
    }

    @Override
    public Optional<String> reason() {
        return header(REASON);
    }

    @Override
    public Optional<String> happenedAt() {
        return header(HAPPENED_AT);
    }

    /** Tomcat reads headers as Latin 1; what the sender wrote is UTF-8. */
    private static Optional<String> header(String name) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getHeader(name))
                        .map(header -> new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    @Override
    public Set<String> groups() {
        return Set.copyOf(signedIn(Authentication::getGroupIds).orElse(List.of()));
    }

    @Override
    public boolean may(Predicate<Role> right) {
        return roles.may(groups(), right);
    }

    /** The engine's queries find only what the person may read. */
    @Override
    public boolean mayRead(String caseNumber) {
        return may(Role::audits)
                || tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseNumber)
                                .count()
                        > 0
                || history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(caseNumber)
                                .count()
                        > 0;
    }

    @Override
    public boolean onlyAudits() {
        return roles.onlyAudit(groups());
    }

    @Override
    public void require(Predicate<Role> right) {
        id();
        if (!may(right)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "messages/platform",
                    "refused.only-for",
                    Map.of("groups", names(roles.groupsWith(right))));
        }
    }

    private static String names(Set<String> groups) {
        Texts people = Texts.ofReader("messages/people");
        return groups.stream()
                .map(group -> people.find("people.group." + group).orElse(group))
                .collect(Collectors.joining(", "));
    }

    private <T> Optional<T> signedIn(Function<Authentication, T> known) {
        return Optional.ofNullable(identities.getCurrentAuthentication()).map(known);
    }
}
