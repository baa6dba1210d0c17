package org.estatedesk.forms.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.platform.files.PlainJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The FEEL engine that Camunda brings for its decision tables, with the engine's clock in the zone of the desk. */
@Component
class FeelExpressions implements Expressions {

    private final ZoneId zone;
    private final FeelEngineApi feel;

    /** Parsing takes far longer than computing, and forms bring only so many expressions. */
    private final Map<String, ParseResult> parsed = new ConcurrentHashMap<>();

    FeelExpressions(@Value("${estatedesk.zone}") ZoneId zone) {
        this.zone = zone;
        this.feel = FeelEngineBuilder.forJava().withClock(this::now).build();
    }

    @Override
    public JsonNode evaluate(String expression, Map<String, Object> variables) {
        ParseResult known = parsed.computeIfAbsent(expression, feel::parseExpression);
        if (!known.isSuccess()) {
            return NullNode.instance;
        }
        EvaluationResult result = feel.evaluate(known.parsedExpression(), variables);
        return result.isSuccess() ? read(result.result()) : NullNode.instance;
    }

    /** The engine's clock, which tests move. */
    final ZonedDateTime now() {
        return ClockUtil.getCurrentTime().toInstant().atZone(zone);
    }

    private static JsonNode read(Object value) {
        try {
            return PlainJson.MAPPER.valueToTree(value);
        } catch (IllegalArgumentException e) {
            return PlainJson.MAPPER.getNodeFactory().textNode(String.valueOf(value));
        }
    }
}
