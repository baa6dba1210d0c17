package org.estatedesk.drawings.workflow.feel;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Variable;
import org.camunda.bpm.model.xml.ModelException;

/** A DMN file read for the variables that go in and come out; several decisions in a file count as one. */
public final class DecisionFile {

    private static final Pattern VARIABLE = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)(\\.[\\p{L}\\p{N}_.]+)?");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final DmnModelInstance model;

    /** @throws ModelException when the content cannot be read as DMN */
    public DecisionFile(byte[] content) {
        this.model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
    }

    /** Empty where the content cannot be read: that has been reported with the file itself. */
    public static Optional<DecisionFile> read(byte[] content) {
        try {
            return Optional.of(new DecisionFile(content));
        } catch (ModelException unreadable) {
            return Optional.empty();
        }
    }

    DmnModelInstance model() {
        return model;
    }

    public Set<String> keys() {
        return names().keySet();
    }

    /** The decisions' keys, each with what people call it. */
    public Map<String, String> names() {
        return model.getModelElementsByType(Decision.class).stream()
                .filter(decision -> decision.getId() != null)
                .collect(Collectors.toMap(Decision::getId, decision -> Objects.toString(decision.getName(), "")));
    }

    /** The name of a decision without a key, if there is one; it may be empty. */
    public Optional<String> nameless() {
        return model.getModelElementsByType(Decision.class).stream()
                .filter(decision -> decision.getId() == null)
                .map(decision -> Objects.toString(decision.getName(), ""))
                .findFirst();
    }

    /** The process variables that the tables read; inputs that compute something are left to the engine. */
    public Set<String> inputs() {
        Set<String> inputs = model.getModelElementsByType(InputExpression.class).stream()
                .filter(input -> input.getText() != null)
                .map(input -> VARIABLE.matcher(input.getText().getTextContent().strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        inputs.removeAll(outputs());
        return inputs;
    }

    /** The names under which results come out. */
    public Set<String> outputs() {
        Set<String> outputs = new HashSet<>();
        model.getModelElementsByType(Output.class).forEach(output -> outputs.add(String.valueOf(output.getName())));
        model.getModelElementsByType(Variable.class)
                .forEach(variable -> outputs.add(String.valueOf(variable.getName())));
        return outputs;
    }

    /** The texts that rules give for an output; a computed entry is given as it is written. */
    public List<String> values(String output) {
        return model.getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> entries(rule, output).stream())
                .map(entry -> entry.getText().getTextContent().strip())
                .map(text -> TEXT.matcher(text).matches() ? text.substring(1, text.length() - 1) : text)
                .toList();
    }

    private static List<OutputEntry> entries(Rule rule, String output) {
        List<Output> outputs = List.copyOf(rule.getParentElement().getChildElementsByType(Output.class));
        Collection<OutputEntry> entries = rule.getOutputEntries();
        int position = outputs.stream().map(Output::getName).toList().indexOf(output);
        return position < 0 ? List.of() : List.of(List.copyOf(entries).get(position));
    }
}
