package org.estatedesk.audit.evidence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.audit.evidence.dossier.UsedDrawing;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promise.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case is, at the head of its report. What is not known has no line. */
@Component
class CaseFacts {

    /** A line of a report: a name and what is known. */
    record Fact(String name, String value) {}

    private final EvidenceWords words;

    CaseFacts(EvidenceWords words) {
        this.words = words;
    }

    List<Fact> of(Dossier dossier, Masked shown) {
        ServiceCase facts = dossier.facts();
        List<Fact> lines = new ArrayList<>();
        add(lines, "number", facts.caseNumber());
        add(lines, "procedure", procedure(dossier));
        add(lines, "status", words.say("status." + facts.status()));
        add(lines, "outcome", coded("outcome", facts.outcome()));
        add(lines, "class", coded("caseClass", facts.caseClass()));
        add(lines, "clause", words.drawn(shown.text(facts.classClause())));
        contact(lines, facts.contact(), shown);
        add(lines, "occurred", words.moment(facts.occurredAt()));
        add(lines, "opened", words.moment(facts.registeredAt()));
        add(lines, "closed", words.moment(facts.closedAt()));
        add(lines, "first-asked", words.person(facts.firstAskedBy()));
        add(lines, "promises", promises(dossier.promises()));
        return lines;
    }

    private void contact(List<Fact> lines, Contact contact, Masked shown) {
        add(lines, "customer", shown.text(contact.customerName()));
        add(lines, "phone", shown.value("customerPhone", contact.customerPhone()));
        add(lines, "unit", shown.text(contact.unit()));
        add(lines, "channel", coded("channel", contact.channel()));
        add(lines, "subject", shown.text(coded("subject", contact.subject())));
    }

    private @Nullable String coded(String field, @Nullable String value) {
        return value == null ? null : words.value(field, value);
    }

    private String procedure(Dossier dossier) {
        String key = dossier.facts().processKey();
        return dossier.drawings().stream()
                .filter(drawing -> drawing.processKey().equals(key) && drawing.name() != null)
                .map(UsedDrawing::name)
                .findFirst()
                .map(name -> words.drawn(name) + " (" + key + ")")
                .orElse(key);
    }

    private String promises(List<Promise> given) {
        return words.say(
                "promises.count",
                Map.of(
                        "kept", count(given, State.KEPT),
                        "late", count(given, State.LATE),
                        "open", count(given, State.OPEN),
                        "void", count(given, State.VOID)));
    }

    private static long count(List<Promise> given, State state) {
        return given.stream().filter(promise -> promise.state() == state).count();
    }

    private void add(List<Fact> lines, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Fact(words.say("fact." + key), value));
        }
    }
}
