package org.estatedesk.procedures.soak;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is run at random.
 *
 * @param key the process key
 * @param secondCalls every so many runs a second call comes for the same address; 0: never
 * @param likely answers that every other submission gives, where it is asked for them
 */
public record Subject(String key, int secondCalls, ObjectNode likely) {}
