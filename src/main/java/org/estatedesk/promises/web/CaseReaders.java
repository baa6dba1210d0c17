package org.estatedesk.promises.web;

/** Who may see a case; the workflow part of this module asks the engine. */
public interface CaseReaders {

    /** Whether the signed-in person supervises or audits, or may see a step or a process of that case. */
    boolean maySee(String caseNumber);
}
