package org.estatedesk.forms.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.forms.schema.Options;

/** Choices among the options of a field. */
final class ChoiceCheck {

    private ChoiceCheck() {}

    static Optional<AnswerFault> one(Answer answer) {
        return options(answer).contains(answer.value()) ? Optional.empty() : Optional.of(AnswerFault.of("no-option"));
    }

    /** Each option at most once: otherwise a list of valid options could be of any size. */
    static Optional<AnswerFault> several(Answer answer) {
        if (!answer.value().isArray()) {
            return Optional.of(AnswerFault.NO_LIST);
        }
        Options options = options(answer);
        Set<JsonNode> seen = new HashSet<>();
        for (JsonNode choice : answer.value()) {
            if (!seen.add(choice) || !options.contains(choice)) {
                return Optional.of(AnswerFault.of("no-option"));
            }
        }
        return Optional.empty();
    }

    private static Options options(Answer answer) {
        return Options.of(answer.field(), answer.submission().existing(), answer.scope());
    }
}
