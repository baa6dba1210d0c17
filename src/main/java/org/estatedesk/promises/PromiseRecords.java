package org.estatedesk.promises;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PromiseRecords extends Repository<Promise, Long> {

    Promise save(Promise promise);

    Optional<Promise> findById(long id);

    Optional<Promise> findByRunJobId(String jobId);

    /** How many promises of a case stand in one way. */
    interface Tally {

        Promise.State getState();

        long getNumber();
    }

    List<Promise> findByCaseNumberOrderById(String caseNumber);

    List<Promise> findByCaseNumberAndIdGreaterThanOrderById(String caseNumber, long id, Limit most);

    @Query(
            "select p.state as state, count(p) as number from Promise p where p.caseNumber = :caseNumber group by p.state")
    List<Tally> tally(String caseNumber);

    /** When the next promise to a case is due. */
    interface NextDue {

        String getCaseNumber();

        Instant getDue();
    }

    @Query("""
            select p.caseNumber as caseNumber, min(p.due.due) as due from Promise p
            where p.caseNumber in :caseNumbers and p.endedAt is null group by p.caseNumber""")
    List<NextDue> nextDue(Collection<String> caseNumbers);

    List<Promise> findByRunProcessInstanceIdOrderById(String processInstanceId);

    List<Promise> findByRunProcessInstanceIdAndDrawnTimerIdOrderById(String processInstanceId, String timerId);

    List<Promise> findByRunProcessInstanceIdAndDrawnStepIdOrderById(String processInstanceId, String stepId);

    @Query("from Promise p where p.run.executionId = :executionId and p.endedAt is null order by p.id")
    List<Promise> unfinished(String executionId);

    @Query("select max(p.round) from Promise p where p.run.executionId = :executionId and p.drawn.timerId = :timerId")
    Optional<Integer> lastRound(String executionId, String timerId);

    /** The round of a repeating timer that begins, from 1. */
    default int nextRound(Timers.Started started) {
        String run = started.run().executionId();
        return lastRound(run, started.drawn().timerId()).orElse(0) + 1;
    }

    @Query("from Promise p where p.state = LATE and p.endedAt is null order by p.due.due")
    List<Promise> openLate();

    @Query("select count(p) from Promise p where p.state = LATE and p.endedAt is null")
    long countOpenLate();

    /**
     * Makes other writers of a case wait until this transaction ends. Before anything else is done to its promises: the
     * journal holds the case as well, and two writers who take both in different orders would wait for each other.
     *
     * @param id of a process instance, of the execution of a step, or of a timer's job
     */
    @Query(nativeQuery = true, value = """
            select case_number from service_case where case_number in
                (select p.case_number from promise p
                 where p.process_instance_id = :id or p.job_id = :id or p.execution_id = :id and p.ended_at is null)
            for no key update""")
    List<String> holdCaseOf(String id);

    /** The same for the case of one promise. */
    @Query(nativeQuery = true, value = """
            select case_number from service_case
            where case_number = (select p.case_number from promise p where p.id = :promise) for no key update""")
    List<String> holdCaseOf(long promise);
}
