package org.estatedesk.languages;

/** Tasklist, Admin, Welcome, the editor of forms, refusals and mails of an English desk without a Chinese word. */
class EnglishAppsBrowserIT extends AppsCases {

    EnglishAppsBrowserIT() {
        super("en");
    }
}
