package org.estatedesk.languages;

/** Tasklist, Admin, Welcome, the editor of forms, refusals and mails of a Chinese desk without an English word. */
class ChineseAppsBrowserIT extends AppsCases {

    ChineseAppsBrowserIT() {
        super("zh");
    }
}
