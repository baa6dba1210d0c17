package org.estatedesk.tickets.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.platform.Inputs;
import org.estatedesk.tickets.Leg;
import org.estatedesk.tickets.TicketVariables;
import org.estatedesk.tickets.TravelWish;
import org.estatedesk.tickets.WishReader;
import org.estatedesk.tickets.timetable.Departure;
import org.estatedesk.tickets.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Looks up in the desk's timetable what fits the wish (TKT-09), as options for the form; reads the start form's fields. */
@Component("findConnections")
class FindConnectionsDelegate implements JavaDelegate {

    private final WishReader wishes;
    private final Timetable timetable;
    private final JsonVariables json;

    FindConnectionsDelegate(WishReader wishes, Timetable timetable, JsonVariables json) {
        this.wishes = wishes;
        this.timetable = timetable;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TravelWish wish = wishes.read(new Inputs("findConnections", execution::getVariable));
        List<Leg> legs = wish.legs();
        List<String> departures =
                legs.stream().flatMap(leg -> departures(wish, leg)).distinct().toList();
        execution
                .getProcessInstance()
                .setVariables(Map.of(
                        TicketVariables.LEGS, json.of(legs),
                        // An empty list, not null: Tasklist sends a list back only as what the variable is already.
                        TicketVariables.CHOSEN, json.of(List.of()),
                        TicketVariables.CONNECTIONS,
                                json.options(departures.stream()
                                        .map(text -> Map.entry(text, text))
                                        .toList())));
    }

    private Stream<String> departures(TravelWish wish, Leg leg) {
        return timetable.departures(wish.means(), leg).stream().map(Departure::text);
    }
}
