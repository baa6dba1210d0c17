package org.estatedesk.drawings.differences.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.ListOrder;
import org.estatedesk.drawings.differences.Words;

/** Compares two versions of a form; questions belong together by their components' ids. */
public final class FormComparison {

    private final FormOutline before;
    private final FormOutline after;
    private final DifferenceReport report = new DifferenceReport();

    private FormComparison(FormOutline before, FormOutline after) {
        this.before = before;
        this.after = after;
    }

    /** @throws org.estatedesk.drawings.differences.UnreadableFile for what is no form */
    public static Difference compare(byte[] before, byte[] after) {
        return new FormComparison(FormOutline.read(before), FormOutline.read(after)).compare();
    }

    private Difference compare() {
        if (!before.settings().equals(after.settings())) {
            report.say(Words.phrase("detail", Words.phrase("kind.form"), Words.phrase("property")));
        }
        after.components()
                .values()
                .forEach(component -> Optional.ofNullable(before.components().get(component.id()))
                        .ifPresentOrElse(earlier -> compare(earlier, component), () -> add(component)));
        before.components().values().stream()
                .filter(component -> !after.components().containsKey(component.id()))
                .forEach(this::remove);
        ListOrder.moved(
                        List.copyOf(before.components().keySet()),
                        List.copyOf(after.components().keySet()))
                .forEach(id -> report.mark(id, Difference.Change.MOVED));
        return report.difference();
    }

    private void add(FormComponent component) {
        report.mark(component.id(), Difference.Change.ADDED);
        boolean isRequired = "true".equals(component.details().get("validate.required"));
        report.say(Words.phrase(isRequired ? "field.added.required" : "field.added", component.label()));
    }

    private void remove(FormComponent component) {
        report.mark(component.id(), Difference.Change.REMOVED);
        report.say(Words.phrase("removed", component.label()));
    }

    private void compare(FormComponent earlier, FormComponent component) {
        if (!earlier.type().equals(component.type())) {
            Words now = Words.phrase("field.type." + component.type());
            say(
                    component,
                    Words.phrase(
                            "field.retyped", component.label(), now, Words.phrase("field.type." + earlier.type())));
        }
        if (!earlier.parent().equals(component.parent())) {
            say(component, Words.phrase("field.moved", component.label(), group(component.parent())));
        }
        Set<String> keys = DifferenceReport.changed(earlier.details(), component.details());
        keys.forEach(key -> say(component, FieldSentences.of(key, earlier, component)));
        OptionSentences.of(earlier, component).forEach(sentence -> say(component, sentence));
        if (!earlier.place().equals(component.place())) {
            report.mark(component.id(), Difference.Change.MOVED);
        }
    }

    private Words group(String id) {
        FormComponent group = after.components().get(id);
        return group == null ? Words.phrase("kind.form") : group.label();
    }

    private void say(FormComponent component, Words sentence) {
        report.mark(component.id(), Difference.Change.CHANGED);
        report.say(sentence);
    }
}
