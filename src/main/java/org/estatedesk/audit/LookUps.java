package org.estatedesk.audit;

import java.util.Map;

/** Who looked up what outside of cases (KNB-07): in the read log with its words, and so often in an hour at most. */
public interface LookUps {

    /**
     * Writes a question, also if what it is about fails afterwards; the same again within a minute is one.
     *
     * @param person user id
     * @param part of what: {@code search}, {@code residents}, {@code contacts}
     * @param asked by the names of the criteria
     * @throws org.estatedesk.platform.Refusal 429 if the person has asked that often within an hour
     */
    void looked(String person, String part, Map<String, String> asked);
}
