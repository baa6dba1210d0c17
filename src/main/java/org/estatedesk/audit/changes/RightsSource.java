package org.estatedesk.audit.changes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.changes.RightsLog.Deed;
import org.estatedesk.audit.changes.RightsLog.Fact;
import org.estatedesk.people.PeopleTexts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was changed about people, groups and their rights. */
@Component
class RightsSource implements ChangeSource {

    private static final String KIND = "rights";

    private final RightsLog log;
    private final PeopleTexts people;

    RightsSource(RightsLog log, PeopleTexts people) {
        this.log = log;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Change> page(Start start, int size) {
        return log.page(start.at(), start.id(), size).stream().map(this::change).toList();
    }

    private Change change(Deed deed) {
        List<String> sentences = deed.facts().stream().map(this::sentence).toList();
        return new Change(
                new ChangePlace(deed.at(), KIND, deed.id()),
                deed.who(),
                AuditAccess.TEXTS.say("rights.title"),
                deed.annotation(),
                sentences,
                null);
    }

    /** One sentence on one thing that was done; of what the bundle does not know, the engine's own words. */
    private String sentence(Fact fact) {
        String thing = fact.thing().toLowerCase(Locale.ROOT).replace(" ", "");
        String key = "rights." + thing + "." + fact.operation().toLowerCase(Locale.ROOT);
        Map<String, String> fields = Map.of(
                "user", fact.after("userId"),
                "group", fact.find("groupId").map(this::group).orElse("-"),
                "tenant", fact.after("tenantId"),
                "holder", holder(fact),
                "rights", fact.after("permissions"),
                "before", fact.before("permissions"),
                "resource",
                        AuditAccess.TEXTS.label(
                                "resource." + fact.after("resource").replace(" ", ""), fact.after("resource")),
                "id", fact.after("resourceId"),
                "operation", fact.operation() + " " + fact.thing(),
                "facts", facts(fact));
        return AuditAccess.TEXTS.say(AuditAccess.TEXTS.has(key) ? key : "rights.other", fields);
    }

    private String holder(Fact fact) {
        Optional<String> user = fact.find("userId");
        return user.map(id -> AuditAccess.TEXTS.say("holder.user", Map.of("id", id)))
                .or(() ->
                        fact.find("groupId").map(id -> AuditAccess.TEXTS.say("holder.group", Map.of("id", group(id)))))
                .orElseGet(() -> AuditAccess.TEXTS.say("holder.all"));
    }

    private String group(String key) {
        return people.group(key, LocaleContextHolder.getLocale())
                .map(name -> name + " (" + key + ")")
                .orElse(key);
    }

    private static String facts(Fact fact) {
        return fact.values().entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue().after())
                .collect(Collectors.joining(", "));
    }

    @Override
    public long total() {
        return log.total();
    }
}
