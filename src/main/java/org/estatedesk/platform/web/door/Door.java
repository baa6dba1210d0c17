package org.estatedesk.platform.web.door;

import java.util.function.Predicate;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * An address of the desk, and who comes in.
 *
 * @param addresses which ones
 * @param largest the most that a body may hold, in bytes
 * @param form the only kind of form or upload that is taken here, as its content type begins; null for none
 * @param readers who may look
 * @param writers who may do anything else
 */
record Door(
        PathPattern addresses,
        int largest,
        @Nullable String form,
        Predicate<Caller> readers,
        Predicate<Caller> writers) {

    private static final Predicate<Caller> SIGNED_IN = caller -> caller.person().isPresent();

    /**
     * Whoever signed in looks; the controller asks for more.
     *
     * @param right who may do anything else; null where the engine decides by its own rights
     */
    static Door at(String addresses, int largest, @Nullable String form, @Nullable Predicate<Role> right) {
        return new Door(parse(addresses), largest * 1024, form, SIGNED_IN, right == null ? SIGNED_IN : by(right));
    }

    /** Others do not even look. */
    static Door only(String addresses, int largest, Predicate<Role> right) {
        return only(addresses, largest, right, right);
    }

    /** Others do not even look, and of those who do not all may do anything else. */
    static Door only(String addresses, int largest, Predicate<Role> readers, Predicate<Role> writers) {
        return new Door(parse(addresses), largest * 1024, null, by(readers), by(writers));
    }

    /** For strangers, too. */
    static Door open(String addresses, int largest, @Nullable String form) {
        return new Door(parse(addresses), largest * 1024, form, caller -> true, caller -> true);
    }

    private static PathPattern parse(String addresses) {
        return PathPatternParser.defaultInstance.parse(addresses);
    }

    private static Predicate<Caller> by(Predicate<Role> right) {
        return caller -> caller.may(right);
    }

    boolean isAt(String path) {
        return addresses.matches(PathContainer.parsePath(path));
    }
}
