package org.estatedesk.drawings.migration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MovingCases extends Repository<MovingCase, MovingCase.Key> {

    MovingCase save(MovingCase moving);

    Optional<MovingCase> findById(MovingCase.Key id);

    List<MovingCase> findByIdBatchIdOrderByCaseNumber(String batchId);
}
