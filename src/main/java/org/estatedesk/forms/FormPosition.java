package org.estatedesk.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.Scope;

/**
 * Where the walk through a form stands.
 *
 * @param path the object that holds the next fields
 * @param label what the rows around are called, empty outside of lists
 * @param scope the names that conditions can use here
 * @param hidden whether something around is hidden
 */
record FormPosition(List<String> path, String label, Scope scope, boolean hidden) {

    static FormPosition top(Scope scope) {
        return new FormPosition(List.of(), "", scope, false);
    }

    FormPosition inside(FormField group) {
        return new FormPosition(pathOf(group), label, scope, hides(group));
    }

    FormPosition row(FormField list, int index, ObjectNode row) {
        List<String> path = new ArrayList<>(pathOf(list));
        path.add(String.valueOf(index));
        String name = "%s %d, ".formatted(labelOf(list), index + 1);
        return new FormPosition(List.copyOf(path), name, scope.row(row, index), false);
    }

    boolean hides(FormField field) {
        return hidden || field.isHidden(scope);
    }

    List<String> pathOf(FormField field) {
        List<String> inner = new ArrayList<>(path);
        inner.addAll(field.path());
        return List.copyOf(inner);
    }

    String labelOf(FormField field) {
        return label + field.label();
    }
}
