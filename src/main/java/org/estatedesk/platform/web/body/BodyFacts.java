package org.estatedesk.platform.web.body;

/**
 * What the guards behind the scan want to know of a JSON body.
 *
 * @param comparesValues it asks for what has certain values in its variables
 */
public record BodyFacts(boolean comparesValues) {

    /** Of a body that is no JSON. */
    public static final BodyFacts NONE = new BodyFacts(false);
}
