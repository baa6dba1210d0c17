package org.estatedesk.platform.web.body;

import org.jspecify.annotations.Nullable;

/**
 * What the guards behind the scan want to know of a JSON body.
 *
 * @param startsMidway it asks to start a case at another place than the drawing's start
 * @param userId the user it names at its top level, as a claim does
 * @param comparesValues it asks for what has certain values in its variables
 */
public record BodyFacts(boolean startsMidway, @Nullable String userId, boolean comparesValues) {

    /** Of a body that is no JSON. */
    public static final BodyFacts NONE = new BodyFacts(false, null, false);
}
