package org.estatedesk.forms;

/** The forms of open steps, as they stand now; asks for no rights: whoever calls it has seen to them. */
public interface StepForms {

    /** What one touch can say; of a step without a form, that it is done. */
    OneTap oneTap(String taskId);
}
