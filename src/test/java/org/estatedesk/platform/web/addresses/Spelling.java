package org.estatedesk.platform.web.addresses;

import java.util.function.UnaryOperator;

/** Ways of writing an address that a container takes for the same, or nearly so. */
enum Spelling {
    PARAMETERS_OF_EACH_PART(address -> address.replaceAll("(?<=.)/", ";jsessionid=1/")),
    PARAMETER_AT_THE_END(address -> address + ";x=.js"),
    DOUBLE_SLASH_FIRST(address -> "/" + address),
    DOUBLE_SLASHES(address -> address.replace("/", "//").substring(1)),
    ENCODED_LETTERS(address -> address.replace("a", "%61").replace("e", "%65")),
    DOT(address -> "/." + address),
    DETOUR(address -> "/none/.." + address),
    DETOUR_WITH_PARAMETER(address -> "/camunda/..;x" + address),
    DETOUR_AT_THE_END(address -> address + "/none/../"),
    DETOUR_BY_FILES(address -> "/camunda/app/../.." + address);

    private final UnaryOperator<String> way;

    Spelling(UnaryOperator<String> way) {
        this.way = way;
    }

    static Spelling of(int number) {
        return values()[number % values().length];
    }

    String write(String address) {
        return way.apply(address);
    }
}
