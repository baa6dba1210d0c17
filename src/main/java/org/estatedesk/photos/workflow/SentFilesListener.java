package org.estatedesk.photos.workflow;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.estatedesk.photos.AddedFiles;
import org.estatedesk.platform.Caller;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With the answer that names a file, in its transaction, the file becomes the case's. */
@Component
class SentFilesListener {

    private static final Pattern NAMED = Pattern.compile(" \\[([0-9a-f]{64})]");

    private final AddedFiles files;
    private final Caller caller;

    SentFilesListener(AddedFiles files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @EventListener
    void on(HistoricVariableUpdateEventEntity change) {
        String text = change.getTextValue();
        if (text != null && text.indexOf(" [") > 0) {
            Set<String> named = NAMED.matcher(text)
                    .results()
                    .map((MatchResult file) -> file.group(1))
                    .collect(Collectors.toSet());
            if (!named.isEmpty()) {
                caller.person().ifPresent(person -> files.send(person, named, change.getRootProcessInstanceId()));
            }
        }
    }
}
