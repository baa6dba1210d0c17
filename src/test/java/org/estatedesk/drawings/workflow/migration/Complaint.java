package org.estatedesk.drawings.workflow.migration;

import java.util.HashMap;
import java.util.Map;

/** Forms of a complaint, and the drawing under a key of its own. */
final class Complaint {

    static final String KEY = "moving-complaint";

    private Complaint() {}

    static Redraw drawing() {
        return Redraw.of("complaint-handling", KEY);
    }

    static Map<String, Object> filed() {
        Map<String, Object> form = form("customerName", "王小明", "customerPhone", "138 0013 8000");
        form.putAll(form("unit", "3-" + System.nanoTime(), "channel", "hotline", "subject", "noise"));
        form.putAll(form("department", "property", "course", "装修噪音", "demand", "请停工", "harm", "none"));
        form.putAll(form("fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        form.putAll(form("complainantType", "solution"));
        return form;
    }

    static Map<String, Object> replied() {
        return form("firstReply", "今天上门", "firstReplyMode", "phone");
    }

    static Map<String, Object> assessed(String helpNeeded) {
        Map<String, Object> form = form("assessment", "valid", "assessmentReason", "属实", "department", "engineering");
        form.putAll(form("helpNeeded", helpNeeded, "classChange", "keep"));
        return form;
    }

    static Map<String, Object> solved() {
        return form("solutionDecision", "solved", "cause", "施工队违规", "remedy", "已停工");
    }

    static Map<String, Object> form(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
