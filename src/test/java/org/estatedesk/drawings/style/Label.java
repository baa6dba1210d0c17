package org.estatedesk.drawings.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.estatedesk.drawings.style.Plane.Box;

/** Where the Modeler writes a name: in the middle of its place and wrapped to its width, in 11 pixels of Arial. */
final class Label {

    private static final int LINE = 13;
    private static final String NARROW = "iljftr,.'!|I ()-";
    private static final String WIDE = "mwMW";

    private Label() {}

    /** Empty where nothing is written beside the element, but inside of it or nowhere. */
    static Optional<Box> of(FlowElement element, BpmnLabel label) {
        if (label == null || label.getBounds() == null || element.getName() == null) {
            return Optional.empty();
        }
        Bounds place = label.getBounds();
        List<String> lines = wrapped(element.getName(), place.getWidth());
        double width = lines.stream().mapToDouble(Label::width).max().orElse(0);
        double left = place.getX() + (place.getWidth() - width) / 2;
        return Optional.of(new Box(left, place.getY(), width, LINE * (double) lines.size(), false));
    }

    private static List<String> wrapped(String name, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static double width(String text) {
        return text.chars().mapToDouble(Label::width).sum();
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 3.1;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 9;
        }
        return Character.isUpperCase(letter) ? 7.4 : 6.1;
    }
}
