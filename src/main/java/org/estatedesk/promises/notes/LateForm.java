package org.estatedesk.promises.notes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/** The question why a step was late, as form-js shows it. */
@Component
public class LateForm {

    /** Key of the field with a reason of the short list. */
    public static final String REASON = "lateReason";

    /** Key of the field with the reason in own words. */
    public static final String TEXT = "lateReasonText";

    private final Sentences sentences;
    private final ObjectMapper json;

    LateForm(Sentences sentences, ObjectMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    /**
     * The question, as one group of fields in the reader's language.
     *
     * @param reasons the short list
     */
    public JsonNode group(List<String> reasons) {
        Texts words = sentences.forReader();
        ObjectNode group = component("group", "Group_LateReason", say(words, "late.group"));
        group.put("showOutline", true);
        ArrayNode fields = group.putArray("components");
        ObjectNode reason = component("select", "Field_LateReason", say(words, "late.reason"));
        reason.put("key", REASON).putObject("validate").put("required", true);
        ArrayNode values = reason.putArray("values");
        reasons.forEach(code ->
                values.addObject().put("label", say(words, "late." + code)).put("value", code));
        ObjectNode text = component("textarea", "Field_LateReasonText", say(words, "late.text"));
        text.put("key", TEXT).putObject("validate").put("maxLength", 1000);
        fields.add(reason).add(text);
        return group;
    }

    private ObjectNode component(String type, String id, String label) {
        return json.createObjectNode().put("type", type).put("id", id).put("label", label);
    }

    private static String say(Texts words, String key) {
        return words.say(key);
    }
}
