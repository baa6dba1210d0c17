package org.estatedesk;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(EstateDesk.class).verify();
    }
}
