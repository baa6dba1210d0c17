package org.estatedesk.audit.file.path;

import java.util.Optional;

/** The drawings that processes ran on; the workflow part of this module asks the engine. */
public interface RunDrawings {

    /** The drawing as BPMN XML; empty if its deployment was deleted. */
    Optional<byte[]> xml(String definitionId);

    /** Its sequence flows; none if its deployment was deleted. */
    Outline outline(String definitionId);
}
