package org.estatedesk.notifications.channels;

import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gateway for text messages, or the robot of an instant messenger, wants to be called: {@code
 * estatedesk.notifications.webhook.*}.
 *
 * @param url empty: the channel is off
 * @param headers such as {@code Authorization}
 * @param body JSON with the fields {@code {recipient}}, {@code {text}}, {@code {caseNumber}}, {@code {key}}
 * @param successPointer JSON pointer into the answer, such as {@code /errcode}; empty: the status alone decides
 * @param successValue what must stand there
 * @param staff whether it finds staff by the keys of groups and people
 */
record WebhookSettings(
        @DefaultValue("") String url,
        @DefaultValue Map<String, String> headers,
        @DefaultValue(DEFAULT_BODY) String body,
        @DefaultValue("") String successPointer,
        @DefaultValue("0") String successValue,
        @DefaultValue("false") boolean staff) {

    static final String PREFIX = "estatedesk.notifications.webhook";
    static final String DEFAULT_BODY =
            "{\"recipient\":\"{recipient}\",\"text\":\"{text}\",\"caseNumber\":\"{caseNumber}\",\"key\":\"{key}\"}";
}
