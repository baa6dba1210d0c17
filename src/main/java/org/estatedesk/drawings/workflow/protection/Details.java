package org.estatedesk.drawings.workflow.protection;

import java.util.stream.Stream;

/** What the sentences about protected things begin with: requirement, reason in English and in Chinese. */
final class Details {

    private Details() {}

    static String[] of(String requirement, String reason, String reasonZh, String... own) {
        return Stream.concat(Stream.of(requirement, reason, reasonZh), Stream.of(own))
                .toArray(String[]::new);
    }
}
