package org.estatedesk.platform.store.server;

import org.estatedesk.support.RestPerson;

/** Something for a desk to work on. */
final class Complaints {

    private static final String COMPLAINT = """
            {"variables": {"customerName": {"value": "王小明"}, "customerPhone": {"value": "13800138000"},
             "unit": {"value": "3-101"}, "channel": {"value": "hotline"}, "subject": {"value": "noise"},
             "department": {"value": "property"}, "course": {"value": "装修噪音"}, "demand": {"value": "请按时"},
             "harm": {"value": "none"}, "fault": {"value": "slight"}, "promiseBroken": {"value": "no"},
             "factsClear": {"value": "yes"}, "complainantType": {"value": "solution"}}}
            """;

    private Complaints() {}

    /** Takes one down and tells its number. */
    static String open(RestPerson frontdesk) {
        return frontdesk
                .post("/process-definition/key/complaint-handling/submit-form", COMPLAINT)
                .ok()
                .json()
                .get("businessKey")
                .asText();
    }
}
