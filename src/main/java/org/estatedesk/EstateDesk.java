package org.estatedesk;

import java.util.TimeZone;
import javax.xml.datatype.DatatypeFactory;
import org.estatedesk.cases.verification.VerifyJournal;
import org.estatedesk.platform.store.StopInTime;
import org.estatedesk.platform.store.backup.StoreCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process that holds the engine, its web apps and our modules. */
@SpringBootApplication
public class EstateDesk {

    /**
     * Starts the desk.
     *
     * @param args Spring Boot's command-line arguments; with {@code --verify-journal} the desk only checks its journals
     *     and ends, with {@code --backup=<file>} or {@code --restore=<file>} it keeps or brings back all that the store
     *     holds, and ends
     */
    public static void main(String[] args) {
        // The engine stores times without a zone, and Tasklist compares them as text with UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (VerifyJournal.isAskedFor(args)) {
            System.exit(VerifyJournal.run(args));
        }
        StoreCommand.of(args).ifPresent(command -> System.exit(command.run(args)));
        // The JDK's own, without a search of the class path for each duration that the engine reads.
        System.setProperty(
                DatatypeFactory.DATATYPEFACTORY_PROPERTY,
                DatatypeFactory.newDefaultInstance().getClass().getName());
        SpringApplication desk = new SpringApplication(EstateDesk.class);
        desk.addListeners(new StopInTime());
        desk.run(args);
    }
}
