package org.estatedesk.residents;

import java.io.IOException;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DemoMode;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A handful of units for the demonstration; a directory that somebody has kept gets none. */
@Component
class DemoResidents {

    private static final ClassPathResource FILE = new ClassPathResource("residents/demo-residents.csv");

    private final DemoMode demoMode;
    private final Residents residents;

    DemoResidents(DemoMode demoMode, Residents residents) {
        this.demoMode = demoMode;
        this.residents = residents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void add() throws IOException {
        if (demoMode.isOn() && residents.wasNeverKept()) {
            residents.replace(ResidentFile.read(FILE.getContentAsByteArray()), PeopleNames.SYSTEM, true);
        }
    }
}
