package org.estatedesk.drawings.workflow.rules;

/** One or several house rules that are read off a drawing together. */
@FunctionalInterface
public interface DrawingRule {

    /** Reports every breach to the drawing; never throws for what somebody drew. */
    void check(Drawing drawing);
}
