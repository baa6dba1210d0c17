package org.estatedesk.people.workflow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes groups, rights, filters and people before the web server answers; the same again at every later start. */
@Component
class PeopleAtStart implements SmartInitializingSingleton {

    private final RightsAtStart rights;
    private final FiltersAtStart filters;
    private final DemoPeopleAtStart demoPeople;
    private final FirstAdministrator firstAdministrator;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    PeopleAtStart(
            RightsAtStart rights,
            FiltersAtStart filters,
            DemoPeopleAtStart demoPeople,
            FirstAdministrator firstAdministrator,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.rights = rights;
        this.filters = filters;
        this.demoPeople = demoPeople;
        this.firstAdministrator = firstAdministrator;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            waitForOtherStarts();
            rights.write();
            filters.write();
            demoPeople.create();
        });
        // By itself: a refused password must not undo the rest.
        firstAdministrator.createIfNone();
    }

    /** Two desks on one store that start together would write everything twice. */
    private void waitForOtherStarts() {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('estatedesk.people'))");
    }
}
