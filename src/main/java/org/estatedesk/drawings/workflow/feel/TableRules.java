package org.estatedesk.drawings.workflow.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.differences.ModelXml;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The house rules for decision tables: FEEL and nothing else, and a time after which results are forgotten. */
public final class TableRules {

    private static final Pattern GENERATED = Pattern.compile("(Decision|decision)_[01][0-9a-z]{6}");
    private static final Pattern FEEL = Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(FEEL|DMN)/\\S*");
    /** FEEL's doors to Java and to code of one's own. */
    private static final Pattern FORBIDDEN_FEEL = Pattern.compile("(?i)\\bexternal\\b|\\bfunction\\s*\\(|\\bjava\\b");

    private static final List<String> FORBIDDEN_ELEMENTS =
            List.of("functionDefinition", "businessKnowledgeModel", "invocation", "script");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private TableRules(String file) {
        this.file = file;
    }

    /** @throws org.camunda.bpm.model.xml.ModelException when the file cannot be read as DMN */
    public static List<Finding> check(DrawingFile table) {
        TableRules rules = new TableRules(table.name());
        rules.check(new DecisionFile(table.content()).model());
        return rules.findings;
    }

    private void check(DmnModelInstance model) {
        Calculation.problem(model).ifPresent(why -> findings.add(Finding.ofFile(file, HouseRule.BROKEN_TABLE, why)));
        model.getModelElementsByType(Decision.class).forEach(this::checkDecision);
        model.getModelElementsByType(LiteralExpression.class).forEach(this::checkFeel);
        model.getModelElementsByType(UnaryTests.class).forEach(this::checkFeel);
        Document xml = (Document) model.getDocument().getDomSource().getNode();
        if (xml.getDoctype() != null) {
            findings.add(Finding.ofFile(file, HouseRule.FORBIDDEN_ELEMENT, "DOCTYPE"));
        }
        ModelXml.withDescendants(xml.getDocumentElement()).forEach(this::checkElement);
    }

    private void checkDecision(Decision decision) {
        if (GENERATED.matcher(decision.getId()).matches()) {
            report(decision.getId(), decision.getName(), HouseRule.GENERATED_KEY, decision.getId());
        }
        if (String.valueOf(decision.getName()).contains(Vocabulary.PAGE_TEMPLATE)) {
            report(
                    decision.getId(),
                    decision.getName(),
                    HouseRule.FORBIDDEN_EXPRESSION,
                    decision.getName(),
                    Vocabulary.PAGE_TEMPLATE);
        }
        String time = Optional.ofNullable(decision.getCamundaHistoryTimeToLiveString())
                .orElse("");
        if (time.isBlank()) {
            report(decision.getId(), decision.getName(), HouseRule.NO_HISTORY_TIME);
        }
    }

    private void checkFeel(DmnElement place) {
        String text = place.getTextContent().strip();
        if (FORBIDDEN_FEEL.matcher(withoutStrings(text)).find()) {
            report(place, HouseRule.FORBIDDEN_FEEL, text);
        } else if (!text.isEmpty() && !isReadable(place, new FeelText(text))) {
            report(place, HouseRule.BAD_FEEL, text);
        }
    }

    private static boolean isReadable(DmnElement place, FeelText feel) {
        return place instanceof UnaryTests ? feel.isTest() : feel.isExpression();
    }

    private void report(DmnElement place, HouseRule rule, String text) {
        Decision decision = decisionOf(place);
        String id = place.getId() == null ? decision.getId() : place.getId();
        report(id, decision.getName(), rule, text);
    }

    private static String withoutStrings(String feel) {
        return feel.replaceAll("\"[^\"]*\"", "\"\"");
    }

    private static Decision decisionOf(ModelElementInstance place) {
        ModelElementInstance element = place;
        while (!(element instanceof Decision decision)) {
            element = element.getParentElement();
        }
        return decision;
    }

    private void checkElement(Element element) {
        if (FORBIDDEN_ELEMENTS.contains(element.getLocalName())) {
            report(
                    element.getAttribute("id"),
                    element.getAttribute("name"),
                    HouseRule.FORBIDDEN_ELEMENT,
                    element.getNodeName());
        }
        for (String attribute : List.of("expressionLanguage", "typeLanguage")) {
            String language = element.getAttribute(attribute);
            if (!language.isEmpty() && !FEEL.matcher(language).matches()) {
                report(
                        element.getAttribute("id"),
                        element.getAttribute("name"),
                        HouseRule.FORBIDDEN_LANGUAGE,
                        language);
            }
        }
    }

    private void report(String id, String name, HouseRule rule, String... details) {
        findings.add(new Finding(file, id, Optional.ofNullable(name).orElse(""), rule, List.of(details)));
    }
}
