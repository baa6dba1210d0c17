package org.estatedesk.tasklist.go;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estatedesk.cases.CaseReading;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.forms.StepForms;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.tasklist.CaseHead.Fact;
import org.estatedesk.tasklist.CaseHead.Fact.Place;
import org.estatedesk.tasklist.CaseHeads;
import org.estatedesk.tasklist.UrgentNews.Told;
import org.estatedesk.tasklist.go.GoPage.Card;
import org.estatedesk.tasklist.go.GoPage.Reach;
import org.estatedesk.tasklist.go.GoPage.Step;
import org.springframework.stereotype.Component;

/** Puts a person's steps on cards: one for each case, with what happened where. Whoever has a step of a case may read that. */
@Component
class GoCards {

    private static final Set<String> REACH = Set.of("unit", "customerPhone", "customerName");

    private static final int LATEST = 3;

    private final Cases cases;
    private final CaseHeads heads;
    private final CaseReading reading;
    private final DrawingVersions drawings;
    private final StepForms forms;
    private final DeskTime time;

    GoCards(
            Cases cases,
            CaseHeads heads,
            CaseReading reading,
            DrawingVersions drawings,
            StepForms forms,
            DeskTime time) {
        this.cases = cases;
        this.heads = heads;
        this.reading = reading;
        this.drawings = drawings;
        this.forms = forms;
        this.time = time;
    }

    /** In the order of their most urgent steps. */
    List<Card> of(List<OpenStep> steps, List<Told> told) {
        Map<String, List<OpenStep>> byCase = new LinkedHashMap<>();
        steps.forEach(step ->
                byCase.computeIfAbsent(step.card(), first -> new ArrayList<>()).add(step));
        Map<String, String> procedures = drawings.processNames();
        return byCase.values().stream().map(own -> card(own, procedures, told)).toList();
    }

    /** What was told about cases that have no card. */
    static List<Told> others(List<OpenStep> steps, List<Told> told) {
        Set<String> shown = new HashSet<>();
        steps.forEach(step -> shown.add(step.card()));
        return told.stream()
                .filter(message -> !shown.contains(message.caseNumber()))
                .limit(LATEST)
                .toList();
    }

    private Card card(List<OpenStep> open, Map<String, String> procedures, List<Told> told) {
        OpenStep first = open.get(0);
        List<Step> steps = open.stream().map(this::step).toList();
        List<Told> own = told.stream()
                .filter(message -> message.caseNumber().equals(first.number()))
                .limit(LATEST)
                .toList();
        return cases.byNumber(first.number())
                .map(about -> card(about, procedures, steps, own))
                .orElseGet(() -> new Card(
                        null,
                        procedures.getOrDefault(first.process(), first.process()),
                        null,
                        null,
                        List.of(),
                        steps,
                        own));
    }

    private Card card(ServiceCase about, Map<String, String> procedures, List<Step> steps, List<Told> told) {
        Shown shown = reading.open(about.caseNumber(), "case");
        return new Card(
                about.caseNumber(),
                procedures.getOrDefault(about.processKey(), about.processKey()),
                about.caseClass(),
                reach(about.contact(), shown),
                what(about, shown),
                steps,
                told);
    }

    private static Reach reach(Contact contact, Shown shown) {
        Object phone = shown.value("customerPhone", contact.customerPhone());
        return new Reach(shown.text(contact.unit()), phone == null ? null : phone.toString(), contact.customerName());
    }

    /** What the drawing shows with every step, then the subject, then the rest. */
    private List<Fact> what(ServiceCase about, Shown shown) {
        return heads.of(about).facts().stream()
                .filter(fact -> !REACH.contains(fact.key()))
                .map(GoCards::placed)
                .sorted(Comparator.comparing(Fact::place))
                .map(fact -> new Fact(
                        fact.key(), fact.label(), String.valueOf(shown.value(fact.key(), fact.value())), fact.place()))
                .toList();
    }

    private static Fact placed(Fact fact) {
        return fact.key().equals(CaseVariables.SUBJECT)
                ? new Fact(fact.key(), fact.label(), fact.value(), Place.SHOWN)
                : fact;
    }

    private Step step(OpenStep open) {
        return new Step(
                open.id(),
                open.name(),
                open.priority(),
                time.isoOrNull(DeskTime.instantOrNull(open.due())),
                time.iso(open.since().toInstant()),
                open.mine(),
                forms.oneTap(open.id()));
    }
}
