package org.estatedesk.drawings.versions;

import java.util.Optional;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;

/** The files that this version of the application brings along. */
public interface ShippedFiles {

    /** The file that holds a drawing; empty if the application brings none. */
    Optional<DrawingFile> find(DrawingKey drawing);
}
