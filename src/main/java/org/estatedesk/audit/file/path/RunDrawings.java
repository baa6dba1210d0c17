package org.estatedesk.audit.file.path;

/** The drawings that processes ran on; the workflow part of this module asks the engine. */
public interface RunDrawings {

    /** Its sequence flows; none if its deployment was deleted. */
    Outline outline(String definitionId);
}
