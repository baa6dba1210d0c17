package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.runtime.MessageCorrelationResultImpl;
import org.estatedesk.platform.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message to all that nobody waits for is not answered as if it had been heard; the engine itself may send one. */
class UnheardMessageTest {

    private final Caller caller = mock();
    private final CommandInterceptor engine = mock();
    private final Command<List<MessageCorrelationResultImpl>> message = mock(CorrelateAllMessageCmd.class);
    private final CallerInterceptor door = new CallerInterceptor(mock(), caller);

    @BeforeEach
    void connect() {
        door.setNext(engine);
        when(caller.person()).thenReturn(Optional.of("demo"));
    }

    @Test
    void nobodyWaits() {
        when(engine.execute(any())).thenReturn(List.of());
        assertThatThrownBy(() -> door.execute(message))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("Nobody waits for this message. Nothing was done.");
        when(caller.person()).thenReturn(Optional.empty());
        assertThat(door.execute(message)).isEmpty();
    }

    @Test
    void somebodyWaits() {
        List<MessageCorrelationResultImpl> heard = List.of(mock(MessageCorrelationResultImpl.class));
        when(engine.execute(any())).thenReturn(heard);
        assertThat(door.execute(message)).isEqualTo(heard);
    }
}
