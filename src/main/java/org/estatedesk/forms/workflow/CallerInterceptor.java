package org.estatedesk.forms.workflow;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.spin.SpinRuntimeException;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.forms.workflow.others.Meanwhile;
import org.estatedesk.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Stands before every command of the engine. It knows whether somebody called from outside or the engine calls itself,
 * and turns refusals into the exceptions that every REST resource answers with 400, 403 and 409, and with nothing but the
 * sentence for the person, who may also have come too late: of any exception of the engine, many of them would make a 500.
 */
@Component
class CallerInterceptor extends CommandInterceptor {

    /** What two people at the same thing make of the store: a row that is gone or is there already, a deadlock, no one order. */
    private static final Set<String> RACES = Set.of("23503", "23505", "40P01", "40001");

    /** What begins at, goes on with or leaves steps that the caller names. */
    private static final List<Class<?>> BY_HAND = List.of(
            StartProcessInstanceAtActivitiesCmd.class,
            ModifyProcessInstanceCmd.class,
            AbstractModificationCmd.class,
            AbstractRestartProcessInstanceCmd.class,
            AbstractMigrationCmd.class);

    /** What is done to cases by a job, which knows neither who ordered it nor why. */
    private static final List<Class<?>> IN_A_BATCH =
            List.of(ModifyProcessInstanceAsyncCmd.class, CorrelateAllMessageBatchCmd.class);

    private static final int LONGEST = 300;

    private static final ThreadLocal<@Nullable Visit> VISIT = new ThreadLocal<>();

    private final Meanwhile meanwhile;
    private final Caller caller;

    CallerInterceptor(Meanwhile meanwhile, Caller caller) {
        this.meanwhile = meanwhile;
        this.caller = caller;
    }

    private record Visit(Command<?> command, @Nullable Visit around) {}

    /** The signed-in person who called the command under way; null while the engine calls itself. */
    @Nullable
    String person() {
        Visit visit = VISIT.get();
        boolean outermost = visit != null && visit.around() == null;
        return outermost ? Context.getCommandContext().getAuthenticatedUserId() : null;
    }

    /** Whether the caller picked the steps where a process begins, instead of its start event. */
    boolean isUsedToStartElsewhere() {
        Visit visit = VISIT.get();
        return visit != null && visit.command() instanceof StartProcessInstanceAtActivitiesCmd;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Visit around = VISIT.get();
        VISIT.set(new Visit(command, around));
        try {
            if (around == null) {
                check(command);
            }
            T result = next.execute(command);
            if (around == null) {
                checkDone(command, result);
            }
            return result;
        } catch (RuntimeException e) {
            throw around == null ? translated(command, e) : e;
        } finally {
            leaveTo(around);
        }
    }

    /** A signal would end a waiting step, with its promises, without its form and without a line; so would a batch. */
    private void check(Command<?> command) {
        boolean signal = command instanceof SignalCmd;
        if ((signal || isOneOf(IN_A_BATCH, command)) && caller.person().isPresent()) {
            throw new Refused(FormRefusal.text(signal ? "forms.signal" : "forms.mend.at-once"));
        }
    }

    private static boolean isOneOf(List<Class<?>> kinds, Command<?> command) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(command));
    }

    /** The engine says of a message to all that nobody waits for what it says of one that is heard: nothing. */
    private void checkDone(Command<?> command, @Nullable Object result) {
        if (command instanceof CorrelateAllMessageCmd
                && List.of().equals(result)
                && caller.person().isPresent()) {
            throw new Refused(FormRefusal.text("forms.message.unheard"));
        }
    }

    private static void leaveTo(@Nullable Visit around) {
        if (around == null) {
            VISIT.remove();
        } else {
            VISIT.set(around);
        }
    }

    private RuntimeException translated(Command<?> command, RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isMistakeOfCaller(cause)) {
                return new BadRequestException(cause.getMessage(), thrown);
            }
            if (cause instanceof AuthorizationException refused) {
                return refused;
            }
            if (cause instanceof ResponseStatusException refusal) {
                return conflict(refusal.getReason(), refusal.getStatusCode().value(), thrown);
            }
            String slip = slip(cause);
            if (slip != null && caller.person().isPresent()) {
                String said = meanwhile.told(cause).orElseGet(() -> FormRefusal.text(slip));
                return conflict(said, HttpStatus.CONFLICT.value(), thrown);
            }
        }
        return isByHand(command, thrown) ? cannotGoOn(thrown) : thrown;
    }

    /** A person who leaves the drawing's way chose steps for which the case may not have what they need. */
    private boolean isByHand(Command<?> command, RuntimeException thrown) {
        return isOneOf(BY_HAND, command)
                && caller.person().isPresent()
                && ExceptionUtils.indexOfType(thrown, SQLException.class) < 0;
    }

    private static RuntimeException cannotGoOn(RuntimeException thrown) {
        String why = StringUtils.abbreviate(
                String.valueOf(ExceptionUtils.getRootCause(thrown).getMessage()), LONGEST);
        return new BadRequestException(FormRefusal.text("forms.mend.cannot", why), thrown);
    }

    private static RuntimeException conflict(@Nullable String sentence, int status, RuntimeException thrown) {
        return new ClientErrorException(sentence, status, thrown);
    }

    /** What a person is told who comes too late; the engine itself tries again by what it is told. */
    private static @Nullable String slip(Throwable cause) {
        if (cause instanceof NullValueException
                && String.valueOf(cause.getMessage()).endsWith("task is null")) {
            return "forms.task.gone";
        }
        boolean raced = cause instanceof OptimisticLockingException
                || cause instanceof SQLException store && RACES.contains(String.valueOf(store.getSQLState()));
        return raced ? "forms.raced" : null;
    }

    /** The engine parses JSON of a plain start before {@link StartGuard} can look at it. */
    private static boolean isMistakeOfCaller(Throwable cause) {
        return cause instanceof Refused
                || cause instanceof FormFieldValidationException
                || cause instanceof SpinRuntimeException;
    }

    /** A submission that must not go through; nothing of it is kept. The engine logs its base class quietly. */
    static final class Refused extends BadUserRequestException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
