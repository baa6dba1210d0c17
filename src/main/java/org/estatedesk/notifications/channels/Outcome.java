package org.estatedesk.notifications.channels;

/**
 * How one try ended.
 *
 * @param permanent whether trying again could not help: a bad address, a refused request
 * @param unanswered whether it may have arrived all the same
 * @param answer the provider's own words, or what went wrong; never longer than {@value #LONGEST} characters
 */
public record Outcome(boolean delivered, boolean permanent, boolean unanswered, String answer) {

    private static final int LONGEST = 1000;

    public Outcome {
        answer = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
    }

    static Outcome delivered(String answer) {
        return new Outcome(true, false, false, answer);
    }

    static Outcome tryAgain(String answer) {
        return new Outcome(false, false, false, answer);
    }

    static Outcome givenUp(String answer) {
        return new Outcome(false, true, false, answer);
    }

    static Outcome unanswered(String answer) {
        return new Outcome(false, false, true, answer);
    }
}
