package org.estatedesk.platform.workflow.external;

import java.util.stream.Stream;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;

/**
 * What a building block does at another system while its step waits as an external task: no provider, however slow, holds a
 * thread of the timers, a connection to the store, or the lock of a job.
 */
public interface ExternalWork {

    /** Under which the engine keeps its steps. Those of one topic wait behind one another and behind no others. */
    Stream<String> topics();

    /**
     * Does it, in at most twelve seconds and outside of any transaction: {@linkplain ExternalWorker#begin begins}, asks,
     * {@linkplain ExternalWorker#complete completes}. What it throws is tried again, and is an incident in the end.
     */
    void perform(LockedExternalTask task);
}
