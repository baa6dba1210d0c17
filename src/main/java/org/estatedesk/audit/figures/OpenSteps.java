package org.estatedesk.audit.figures;

import java.util.List;
import java.util.Map;

/** Where open cases stand. */
public interface OpenSteps {

    /** The name of the step that has been open for longest, by the number of the case; none for cases without a step. */
    Map<String, String> oldest(List<String> caseNumbers);
}
