package org.estatedesk.forms;

import java.util.List;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Submission;

/**
 * Judges submissions by the form's schema (issue "Server-side form validation"): the same rules as form-js 1.8.7 in the
 * browser, and nothing beside the form.
 *
 * <ul>
 *   <li>A field that a condition hides must not be sent, not even as null: Tasklist leaves it out. The same holds for a
 *       disabled field.
 *   <li>A read-only field must be sent unchanged, or left out.
 *   <li>A variable that the form does not ask for is refused.
 *   <li>Text is at most 4000 characters long, whatever the form allows; blank text does not fill in a required field.
 * </ul>
 */
public final class FormValidation {

    private FormValidation() {}

    /**
     * Judges a submission.
     *
     * @param schema the form that was filled in
     * @param submission the values and what they are judged against
     * @return every reason to refuse it, in the order of the form; empty if it is fine
     */
    public static List<Refusal> refusals(FormSchema schema, Submission submission) {
        return new FormWalk(submission).through(schema);
    }
}
