package org.estatedesk.languages;

/** An English desk shows an English reader no Chinese word that is neither data nor a sentence to say. */
class EnglishPagesBrowserIT extends PagesCases {

    EnglishPagesBrowserIT() {
        super("en");
    }
}
