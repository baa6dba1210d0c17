package org.estatedesk.drawings.differences.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estatedesk.drawings.differences.ListOrder;
import org.estatedesk.drawings.differences.Words;

/** What can be chosen as an answer; options belong together by their values. */
final class OptionSentences {

    private OptionSentences() {}

    static List<Words> of(FormComponent before, FormComponent after) {
        List<Words> sentences = new ArrayList<>();
        Words question = after.label();
        after.options().forEach((value, label) -> {
            String earlier = before.options().get(value);
            if (earlier == null) {
                sentences.add(Words.phrase("option.added", question, Words.quoted(label)));
            } else if (!earlier.equals(label)) {
                sentences.add(Words.phrase("option.renamed", question, Words.quoted(earlier), Words.quoted(label)));
            }
        });
        before.options().forEach((value, label) -> {
            if (!after.options().containsKey(value)) {
                sentences.add(Words.phrase("option.removed", question, Words.quoted(label)));
            }
        });
        if (!ListOrder.moved(values(before.options()), values(after.options())).isEmpty()) {
            sentences.add(Words.phrase("option.order", question));
        }
        return sentences;
    }

    private static List<String> values(Map<String, String> options) {
        return List.copyOf(options.keySet());
    }
}
