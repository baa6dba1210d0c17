package org.estatedesk.contacts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.cases.Contact;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A contact as somebody writes it down, without a case: a wrong number, or answered on the spot (HOT-07).
 *
 * @param cameIn whether the customer came or called; null: yes
 * @param channel one of {@link Register#CHANNELS}
 * @param call what was measured; it began that long ago
 */
record Noted(
        @Nullable Boolean cameIn,
        @Nullable String channel,
        @Nullable String customerName,
        @Nullable String customerPhone,
        @Nullable String unit,
        @Nullable String about,
        @Nullable Call call) {

    private static final Pattern TELEPHONE = Pattern.compile("[0-9+() -]{5,20}");
    private static final Call NOT_MEASURED = new Call(null, null);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_ABOUT = 1000;

    /** @throws Refusal 422 naming the field, if something cannot be so */
    Taken taken(Instant now) {
        Call measured = call == null ? NOT_MEASURED : call;
        check("channel", Register.CHANNELS.contains(StringUtils.defaultString(channel)));
        check("call", measured.isPossible());
        check(
                "customerPhone",
                StringUtils.isBlank(customerPhone)
                        || TELEPHONE.matcher(customerPhone.strip()).matches());
        Contact who = new Contact(
                text("customerName", customerName, LONGEST_NAME),
                text("customerPhone", customerPhone, LONGEST_NAME),
                text("unit", unit, LONGEST_UNIT),
                channel,
                text("about", about, LONGEST_ABOUT));
        Duration since = Duration.ofSeconds(measured.seconds() == null ? 0 : measured.seconds());
        return new Taken(now.minus(since), cameIn == null || cameIn, who, measured, null, null);
    }

    private static @Nullable String text(String field, @Nullable String typed, int longest) {
        String text = StringUtils.trimToNull(typed);
        check(field, text == null || text.length() <= longest && text.indexOf('\0') < 0);
        return text;
    }

    static void check(String field, boolean right) {
        if (!right) {
            Refusal refusal =
                    new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, Register.TEXTS, "contacts.wrong." + field, Map.of());
            refusal.getBody().setProperty("field", field);
            throw refusal;
        }
    }
}
