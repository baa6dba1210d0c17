package org.estatedesk.forms.checks;

import java.util.Optional;

/** Judges answers of one kind; sees only answers that were not left out. */
interface FieldCheck {

    Optional<AnswerFault> fault(Answer answer);
}
