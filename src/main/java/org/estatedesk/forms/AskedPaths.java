package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.estatedesk.forms.checks.AnswerFault;

/** What the form asks for; finds what was sent beside it. */
final class AskedPaths {

    private final Set<List<String>> fields = new HashSet<>();
    private final Set<List<String>> around = new HashSet<>();

    void field(List<String> path) {
        fields.add(path);
        list(path.subList(0, path.size() - 1));
    }

    void list(List<String> path) {
        for (int length = 1; length <= path.size(); length++) {
            around.add(List.copyOf(path.subList(0, length)));
        }
    }

    List<FormRefusal> refusalsOfOthers(JsonNode values) {
        List<FormRefusal> refusals = new ArrayList<>();
        collect(values, List.of(), refusals);
        return refusals;
    }

    private void collect(JsonNode node, List<String> path, List<FormRefusal> refusals) {
        for (String name : names(node)) {
            List<String> inner = new ArrayList<>(path);
            inner.add(name);
            JsonNode value = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
            judge(value, List.copyOf(inner), refusals);
        }
    }

    private static List<String> names(JsonNode node) {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).mapToObj(String::valueOf).toList();
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void judge(JsonNode value, List<String> path, List<FormRefusal> refusals) {
        if (fields.contains(path)) {
            return;
        }
        if (!around.contains(path)) {
            refusals.add(new FormRefusal(path, String.join(".", path), AnswerFault.UNKNOWN));
        } else if (value.isContainerNode()) {
            collect(value, path, refusals);
        } else if (!value.isNull()) {
            refusals.add(new FormRefusal(path, String.join(".", path), AnswerFault.NO_OBJECT));
        }
    }
}
