package org.estatedesk.drawings.versions;

import java.util.List;
import org.estatedesk.drawings.rules.Finding;

/** A redraw that breaks house rules. */
public class RefusedRedraw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public RefusedRedraw(List<Finding> findings, Throwable cause) {
        super(cause);
        this.findings = List.copyOf(findings);
    }

    /** All that was found, warnings too. */
    public List<Finding> findings() {
        return findings;
    }
}
