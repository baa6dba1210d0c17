package org.estatedesk.drawings.workflow.feel;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * An expression in FEEL, the language of tables and forms.
 *
 * @param text without the equals sign that forms put in front
 */
public record FeelText(String text) {

    private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|@\"[^\"]*\"");
    /** What binds names of its own: their variables are not those of the case. */
    private static final Pattern BINDING = Pattern.compile("\\b(for|some|every|function)\\b|[{\\[]");
    /** A name that is not read from another one and is no function, whose name may have several words. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}_.])[\\p{L}_][\\p{L}\\p{N}_]*(?![\\p{L}\\p{N}_ ]*\\()");

    private static final Set<String> WORDS = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "in",
            "between",
            "null",
            "true",
            "false",
            "instance",
            "of",
            "item");

    /** Whether it can be read as something that has a value. */
    public boolean isExpression() {
        return Engine.FEEL.parseExpression(text).isSuccess();
    }

    /** Whether it can be read as the test in a cell of a table. */
    public boolean isTest() {
        return Engine.FEEL.parseUnaryTests(text).isSuccess();
    }

    /** The variables that it surely reads; none where it binds names of its own. */
    public Set<String> variables() {
        String bare = STRING.matcher(text).replaceAll("\"\"");
        Set<String> names = new LinkedHashSet<>();
        if (!BINDING.matcher(bare).find()) {
            Matcher name = NAME.matcher(bare);
            while (name.find()) {
                names.add(name.group());
            }
        }
        names.removeAll(WORDS);
        return names;
    }

    /** Made when first needed: loading it takes longer than anything else here. */
    private static final class Engine {

        static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

        private Engine() {}
    }
}
