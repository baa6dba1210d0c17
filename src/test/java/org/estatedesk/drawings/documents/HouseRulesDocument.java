package org.estatedesk.drawings.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.rules.ProtectedList;
import org.estatedesk.drawings.rules.ProtectedStep;

/** Writes {@code docs/house-rules.md} from the rules, their sentences and the list of protected steps. */
final class HouseRulesDocument {

    private static final String HEAD = """
            # House rules

            What a drawing, a table or a form must keep to go live. The same list judges every deployment (the desktop Modeler, the
            browser Modeler, the start of the application), the shipped files in the tests, and `POST /desk/drawings/check`, which
            deploys nothing. An error refuses the whole deployment, and all errors are told at once; a warning is told and kept.
            `…` stands for what the rule found.

            This page is written by `mvn test -Dtest=HouseRulesDocumentTest -Dhouse-rules.write=true`.

            | rule | weight | what is wrong: the element … | how to mend it |
            |---|---|---|---|
            """;

    private static final String STEPS = """

            ## Protected steps

            A redraw may rename these, give them to other people, lead other ways to them and change their times; it may not drop
            them (`src/main/resources/drawings/protected-steps.yaml`).

            | procedure | step | id | requirement | keeps | because |
            |---|---|---|---|---|---|
            """;

    private static final String ANSWERS = """

            ## Protected answers

            At least one rule of the table keeps giving this answer.

            | table | output | answer | requirement | because |
            |---|---|---|---|---|
            """;

    private final FindingTexts texts = new FindingTexts(Locale.ENGLISH);

    String write() {
        ProtectedList list = ProtectedList.shipped();
        Stream<String> steps = list.processes().entrySet().stream()
                .flatMap(process -> process.getValue().stream().map(step -> row(process.getKey(), step)));
        Stream<String> answers = list.tables().entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .map(answer -> cells(
                                table.getKey(),
                                answer.output(),
                                answer.value(),
                                answer.requirement(),
                                answer.reason())));
        return HEAD
                + lines(Arrays.stream(HouseRule.values()).map(this::row))
                + STEPS
                + lines(steps)
                + ANSWERS
                + lines(answers);
    }

    private String row(HouseRule rule) {
        List<String> dots = IntStream.range(0, 6).mapToObj(i -> "…").toList();
        Finding finding = new Finding("", "", "", rule, dots);
        String weight = rule.severity().name().toLowerCase(Locale.ROOT);
        return cells("`" + rule.key() + "`", weight, texts.wrong(finding), texts.mend(finding));
    }

    private static String row(String process, ProtectedStep step) {
        return cells(process, step.name(), "`" + step.step() + "`", step.requirement(), keeps(step), step.reason());
    }

    private static String keeps(ProtectedStep step) {
        String deadline = step.deadline().equals("any") ? "a deadline" : "a deadline, at most " + step.deadline();
        return Stream.of(
                        step.deadline().isEmpty() ? "" : deadline,
                        step.asks().isEmpty() ? "" : "asks " + String.join(", ", step.asks()),
                        step.table().isEmpty() ? "" : "asks the table " + step.table(),
                        step.anotherPerson() ? "another person" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String cells(String... cells) {
        return "| " + Arrays.stream(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | "))
                + " |";
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
