package org.estatedesk.languages;

/** A Chinese desk shows a Chinese reader no English word that is not a name. */
class ChinesePagesBrowserIT extends PagesCases {

    ChinesePagesBrowserIT() {
        super("zh");
    }
}
