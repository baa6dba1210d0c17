package org.estatedesk.promises;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface PromiseMoves extends Repository<PromiseMove, Long> {

    PromiseMove save(PromiseMove move);

    List<PromiseMove> findByPromiseIdInOrderById(Collection<Long> promiseIds);
}
