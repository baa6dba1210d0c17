package org.estatedesk.people.workflow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes groups, rights, filters and people before the web server answers; the same again at every later start. */
@Component
class PeopleAtStart implements SmartInitializingSingleton {

    private final RightsAtStart rights;
    private final FiltersAtStart filters;
    private final DemoPeopleAtStart demoPeople;
    private final FirstAdministrator firstAdministrator;
    private final TransactionTemplate transaction;

    PeopleAtStart(
            RightsAtStart rights,
            FiltersAtStart filters,
            DemoPeopleAtStart demoPeople,
            FirstAdministrator firstAdministrator,
            TransactionTemplate transaction) {
        this.rights = rights;
        this.filters = filters;
        this.demoPeople = demoPeople;
        this.firstAdministrator = firstAdministrator;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            rights.write();
            filters.write();
            demoPeople.create();
        });
        // By itself: a refused password must not undo the rest.
        firstAdministrator.createIfNone();
    }
}
