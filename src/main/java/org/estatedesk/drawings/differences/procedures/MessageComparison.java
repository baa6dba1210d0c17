package org.estatedesk.drawings.differences.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.differences.procedures.outline.Node;
import org.estatedesk.drawings.differences.procedures.outline.NodeKind;
import org.estatedesk.notifications.Recipients;

/** Who is told what, by the blocks {@code notify} and {@code escalate}. */
final class MessageComparison {

    /** The details of a step that are told here and nowhere else. */
    static final Set<String> DETAILS = Set.of("input.to", "input.template", "input.tellCustomer");

    private static final String CUSTOMER = "customer";

    private MessageComparison() {}

    /** Whom a step tells; empty for a step that tells nobody. */
    static Optional<Words> told(Node node) {
        List<String> recipients = recipients(node);
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.phrase("added.tells", withTemplate(recipients, template(node))));
    }

    /** What changed in whom two versions of a step tell, and in what. */
    static List<Words> compare(Node before, Node after, Words label) {
        List<Words> sentences = new ArrayList<>();
        compareRecipients(before, after, label).ifPresent(sentences::add);
        boolean bothTell = !recipients(before).isEmpty() && !recipients(after).isEmpty();
        if (bothTell && !template(before).equals(template(after))) {
            sentences.add(Words.phrase(
                    "message.template", label, Words.plain(template(before)), Words.plain(template(after))));
        }
        return sentences;
    }

    private static Optional<Words> compareRecipients(Node before, Node after, Words label) {
        List<String> gone = without(recipients(before), recipients(after));
        List<String> fresh = without(recipients(after), recipients(before));
        if (gone.isEmpty() && fresh.isEmpty()) {
            return Optional.empty();
        }
        if (gone.isEmpty()) {
            return Optional.of(Words.phrase("message.also", label, withTemplate(fresh, template(after))));
        }
        return Optional.of(
                fresh.isEmpty()
                        ? Words.phrase("message.no-longer", label, RecipientWords.told(gone))
                        : Words.phrase(
                                "message.instead", label, RecipientWords.told(fresh), RecipientWords.told(gone)));
    }

    /** An end whose block is gone may still hold what the block was told. */
    private static List<String> recipients(Node node) {
        if (node.kind() == NodeKind.END && node.detail("delegateExpression").isEmpty()) {
            return List.of();
        }
        return node.detail("input.tellCustomer")
                .map(template -> List.of(CUSTOMER))
                .or(() -> node.detail("input.to").filter(to -> isNotify(node)).map(Recipients::names))
                .orElse(List.of());
    }

    /** Other blocks may have an input of that name as well. */
    private static boolean isNotify(Node node) {
        return node.detail("input.template").isPresent()
                || node.detail("delegateExpression").filter("${notify}"::equals).isPresent();
    }

    static boolean tells(Node node) {
        return !recipients(node).isEmpty();
    }

    private static String template(Node node) {
        return node.detail("input.tellCustomer")
                .or(() -> node.detail("input.template"))
                .orElse("");
    }

    private static Words withTemplate(List<String> recipients, String template) {
        Words told = RecipientWords.told(recipients);
        return template.isEmpty() ? told : Words.phrase("message.with", told, Words.plain(template));
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }
}
