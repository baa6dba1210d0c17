package org.estatedesk.audit.speed;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A page that auditors open, and how long it may take.
 *
 * @param millis limit at the 95th percentile with 100,000 cases
 * @param times how often it is opened
 * @param paths what is fetched one after the other and counts together, chosen at random; empty: nothing to fetch
 */
record Measured(String name, int millis, int times, Function<Random, List<String>> paths) {}
