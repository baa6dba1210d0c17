package org.estatedesk.promises;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PromiseRecords extends Repository<Promise, Long> {

    Promise save(Promise promise);

    Optional<Promise> findById(long id);

    Optional<Promise> findByRunJobId(String jobId);

    List<Promise> findByCaseNumberOrderById(String caseNumber);

    List<Promise> findByRunProcessInstanceIdOrderById(String processInstanceId);

    List<Promise> findByRunProcessInstanceIdAndDrawnTimerIdOrderById(String processInstanceId, String timerId);

    List<Promise> findByRunProcessInstanceIdAndDrawnStepIdOrderById(String processInstanceId, String stepId);

    @Query("from Promise p where p.run.executionId = :executionId and p.endedAt is null order by p.id")
    List<Promise> unfinished(String executionId);

    @Query("select max(p.round) from Promise p where p.run.executionId = :executionId and p.drawn.timerId = :timerId")
    Optional<Integer> lastRound(String executionId, String timerId);

    @Query("from Promise p where p.state = LATE and p.endedAt is null order by p.due.due")
    List<Promise> openLate();

    @Query("select count(p) from Promise p where p.state = LATE and p.endedAt is null")
    long countOpenLate();
}
