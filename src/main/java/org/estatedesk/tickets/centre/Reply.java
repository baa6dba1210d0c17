package org.estatedesk.tickets.centre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking the ticket centre.
 *
 * @param result the status of its answer, {@value #NO_ANSWER}, or {@value #BY_TELEPHONE} where no machine is to be asked
 * @param body its answer; missing if there is none
 */
public record Reply(String result, JsonNode body) {

    /** It did not answer in time, or not in a way that can be understood. */
    public static final String NO_ANSWER = "no-answer";

    /** Nobody was asked. */
    public static final String BY_TELEPHONE = "by-telephone";

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z-]{2,40}");
    private static final int MOST_OFFERS = 30;
    private static final int LONGEST = 300;
    private static final int LONGEST_ID = 100;
    private static final double HIGHEST = 1_000_000;

    /** Something that can be booked; {@code id} is the ticket centre's own. */
    public record Offer(String id, String text) {}

    /** The reply where nothing came, or nothing that can be understood. */
    public static Reply noAnswer() {
        return new Reply(NO_ANSWER, MissingNode.getInstance());
    }

    /** The reply where no machine is to be asked. */
    public static Reply byTelephone() {
        return new Reply(BY_TELEPHONE, MissingNode.getInstance());
    }

    /**
     * An answer with a status that fits the action, with a reference where that is promised, and without amounts that are
     * none; else no answer.
     */
    static Reply of(Action action, JsonNode body) {
        String status = body.path("status").asText();
        Reply reply = new Reply(status, body);
        boolean referenceLacks = (status.equals("held") || status.equals("confirmed"))
                && reply.reference().isEmpty();
        boolean readable = !referenceLacks && reply.isAmountOrNone("fare") && reply.isAmountOrNone("charge");
        return action.mayAnswer(status) && readable ? reply : noAnswer();
    }

    /** Whether the machine answered. */
    public boolean isAnswer() {
        return !result.equals(NO_ANSWER) && !result.equals(BY_TELEPHONE);
    }

    /** What the ticket centre says to people, shortened; null if nothing. */
    public @Nullable String message() {
        return text(body.path("message"));
    }

    /** The reference of what is held or ordered. */
    public Optional<String> reference() {
        return Optional.of(body.path("reference").asText())
                .filter(text -> REFERENCE.matcher(text).matches());
    }

    /** The fare for everybody, in CNY. */
    public Optional<BigDecimal> fare() {
        return amount("fare");
    }

    /** What the ticket centre keeps of a cancelled order, in CNY. */
    public Optional<BigDecimal> charge() {
        return amount("charge");
    }

    /** What it found. */
    public List<Offer> offers() {
        return StreamSupport.stream(body.path("offers").spliterator(), false)
                .limit(MOST_OFFERS)
                .filter(offer -> text(offer.path("id")) != null && text(offer.path("text")) != null)
                // Cut, it would be another one's.
                .filter(offer -> offer.path("id").asText().length() <= LONGEST_ID)
                .map(offer -> new Offer(offer.path("id").asText(), String.valueOf(text(offer.path("text")))))
                .toList();
    }

    private Optional<BigDecimal> amount(String name) {
        JsonNode amount = body.path(name);
        // 1e999 is a number, and infinite: there is no decimal for it.
        return amount.isNumber() && amount.doubleValue() >= 0 && amount.doubleValue() <= HIGHEST
                ? Optional.of(amount.decimalValue())
                : Optional.empty();
    }

    private boolean isAmountOrNone(String name) {
        return !body.hasNonNull(name) || amount(name).isPresent();
    }

    /** Nothing that a page or a column cannot hold. */
    private static @Nullable String text(JsonNode node) {
        String text = node.asText().replaceAll("\\p{Cntrl}", " ").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }
}
