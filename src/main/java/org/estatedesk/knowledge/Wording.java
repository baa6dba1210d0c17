package org.estatedesk.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What is answered to a question.
 *
 * @param reply what the customer is told
 * @param clause where that stands: a rule of the company, a tariff
 * @param owner who answers for it: a person, a department
 * @param validFrom the first day on which it is offered
 * @param validTo the last one; null: until further notice
 */
record Wording(
        @Nullable String question,
        @Nullable String reply,
        @Nullable String clause,
        @Nullable String owner,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A form's field of an answer takes no more. */
    private static final int LONGEST = 1000;

    private static final int LONG = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    /**
     * The same without blanks around it.
     *
     * @param today the first day, unless another is named
     * @throws Refusal with status 422 if something is missing or too long
     */
    Wording checked(LocalDate today) {
        LocalDate from = validFrom == null ? today : validFrom;
        if (validTo != null && validTo.isBefore(from)) {
            throw wrong("valid-to", 0);
        }
        return new Wording(
                checked("question", question, LONG, true),
                checked("reply", reply, LONGEST, true),
                checked("clause", clause, LONG, false),
                checked("owner", owner, LONG, true),
                from,
                validTo);
    }

    private static String checked(String field, @Nullable String typed, int longest, boolean required) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() && required
                || text.length() > longest
                || UNFIT.matcher(text).find()) {
            throw wrong(field, longest);
        }
        return text;
    }

    private static Refusal wrong(String field, int longest) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY, Answers.TEXTS, "answers.wrong." + field, Map.of("longest", longest));
    }
}
