package org.estatedesk.platform.files;

import java.util.List;
import java.util.Map;
import org.estatedesk.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A list's file that was not taken over; nothing of it was. */
public final class UnreadableList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ListFault> faults;

    UnreadableList(List<ListFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<ListFault> faults() {
        return faults;
    }

    /**
     * The answer to whoever sent it, which names each spot with its line and column in the member {@code faults}.
     *
     * @param own the list's own texts, as {@link ListFault#say} asks them
     */
    public ProblemDetail problem(Texts own, String list) {
        List<Map<String, Object>> spots = faults.stream()
                .map(fault -> Map.<String, Object>of(
                        "line", fault.line(), "column", fault.column(), "message", fault.say(own, list)))
                .toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, faults.get(0).say(own, list));
        problem.setProperty("faults", spots);
        return problem;
    }
}
