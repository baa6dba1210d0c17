package org.estatedesk.knowledge;

/** Opens corrections of answers: somebody calls, corrects and apologises (HOT-14). */
public interface Corrections {

    /**
     * Opens one in the same transaction, in the name of whoever is signed in.
     *
     * @param caseNumber the case in which the wrong answer was given
     */
    void open(String caseNumber, String wrongAnswer, String rightAnswer);
}
