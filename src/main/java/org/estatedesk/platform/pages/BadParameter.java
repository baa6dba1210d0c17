package org.estatedesk.platform.pages;

import java.util.Map;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Answers 400 to a parameter that cannot be meant, and names it in the sentence and as the problem's {@code parameter}. */
public final class BadParameter extends Refusal {

    /** @param fault what is wrong with it, a key of {@code messages/parameters} */
    public BadParameter(String fault, String parameter, String value) {
        super(HttpStatus.BAD_REQUEST, "messages/parameters", fault, Map.of("parameter", parameter, "value", value));
        getBody().setProperty("parameter", parameter);
    }

    /** The parameter {@code after} is not what the page before gave as {@code next}. */
    public static BadParameter cursor() {
        return new BadParameter("cursor", "after", "");
    }
}
