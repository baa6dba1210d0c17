package org.estatedesk.drawings.rules;

import java.util.List;
import org.estatedesk.drawings.DrawingFile;

/** Holds files against the house rules without deploying them: the same list, the same answer as a deployment gets. */
public interface DrawingCheck {

    /**
     * All that is wrong, errors and warnings, in the order of the files.
     *
     * @param files as they would be deployed together; what they do not bring is looked up among what is live
     */
    List<Finding> check(List<DrawingFile> files);
}
