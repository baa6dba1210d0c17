package org.estatedesk.platform.web.door;

import java.util.function.Predicate;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * An address at which something may be sent to the desk.
 *
 * @param addresses which ones
 * @param largest the most that a body may hold, in bytes
 * @param form the only kind of form or upload that is taken here, as its content type begins; null for none
 * @param right who may come in, once known; null where the engine decides by its own rights
 */
record Door(
        PathPattern addresses,
        int largest,
        @Nullable String form,
        @Nullable Predicate<Role> right) {

    /** With sizes in KiB. */
    static Door at(String addresses, int largest, @Nullable String form, @Nullable Predicate<Role> right) {
        return new Door(PathPatternParser.defaultInstance.parse(addresses), largest * 1024, form, right);
    }

    boolean isAt(String path) {
        return addresses.matches(PathContainer.parsePath(path));
    }
}
