package org.estatedesk.promises.web;

/** Who may see a case; the workflow part of this module asks the engine. */
public interface CaseReaders {

    /** Whether the signed-in person audits, supervises the procedure of that case, or may see a step or a process of it. */
    boolean maySee(String caseNumber);
}
