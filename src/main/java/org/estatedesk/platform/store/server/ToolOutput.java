package org.estatedesk.platform.store.server;

import java.util.List;
import java.util.function.Predicate;

/** Finds the one line that matters in what PostgreSQL's tools wrote. */
final class ToolOutput {

    private ToolOutput() {}

    /**
     * Says in one sentence why a tool failed.
     *
     * @param tool its name
     * @param said what the tool itself wrote
     * @param logged what the server wrote to its log, empty if it did not get that far
     */
    static String sentence(String tool, String said, String logged) {
        if (said.contains("cannot be run as root")) {
            return "PostgreSQL does not run as root, and this machine does not let root take on another name"
                    + " (user namespaces are blocked): start the desk as an ordinary user.";
        }
        String reason = tool.equals("pg_ctl") && logged.contains("FATAL:")
                ? last(logged, line -> line.contains("FATAL:"))
                : last(said, line -> line.contains("error:"));
        return "The embedded PostgreSQL cannot start (" + tool + "): " + reason;
    }

    private static String last(String text, Predicate<String> wanted) {
        List<String> lines = text.strip().lines().toList();
        List<String> found = lines.stream().filter(wanted).toList();
        List<String> best = found.isEmpty() ? lines : found;
        return best.isEmpty()
                ? "it did not say why."
                : best.get(best.size() - 1).strip();
    }
}
