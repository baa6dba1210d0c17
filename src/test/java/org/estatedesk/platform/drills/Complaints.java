package org.estatedesk.platform.drills;

import org.estatedesk.support.RestPerson;

/** Something for a desk to work on. */
public final class Complaints {

    public static final String PATH = "/process-definition/key/complaint-handling/submit-form";

    public static final String FORM = form("王小明");

    private Complaints() {}

    /** Of a customer with that name. */
    static String form(String customer) {
        return """
            {"variables": {"customerName": {"value": "%s"}, "customerPhone": {"value": "13800138000"},
             "unit": {"value": "3-101"}, "channel": {"value": "hotline"}, "subject": {"value": "noise"},
             "department": {"value": "property"}, "course": {"value": "装修噪音"}, "demand": {"value": "请按时"},
             "harm": {"value": "none"}, "fault": {"value": "slight"}, "promiseBroken": {"value": "no"},
             "factsClear": {"value": "yes"}, "complainantType": {"value": "solution"}}}
            """.formatted(customer);
    }

    /** Takes one down and tells its number. */
    static String open(RestPerson frontdesk) {
        return frontdesk.post(PATH, FORM).ok().json().get("businessKey").asText();
    }
}
