package org.estatedesk.platform.workflow;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.ObjectUtils;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.runtime.modification.ProcessInstanceModificationDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.trouble.EngineRefusals;
import org.estatedesk.platform.web.trouble.StoreTrouble;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * What the engine's REST interface and its web applications answer when the store fails, or when a request names what is
 * not there: a sentence, instead of status 500 with the database's words or the engine's. Jersey finds this class by
 * itself, for each of its applications.
 */
public final class TroubleMappers implements AutoDiscoverable {

    private static final Logger log = LoggerFactory.getLogger(TroubleMappers.class);
    /** Before the engine's own mappers of the same exceptions. */
    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext application) {
        application
                .register(OfEngine.class)
                .register(OfRest.class)
                .register(OfOthers.class)
                .register(OfJson.class)
                .register(EmptyOrder.class);
    }

    /** An order to change nothing is answered with success before the engine is asked. */
    static final class EmptyOrder implements ReaderInterceptor {

        @Override
        public @Nullable Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
            Object read = request.proceed();
            if (read instanceof ProcessInstanceModificationDto order && ObjectUtils.isEmpty(order.getInstructions())) {
                throw RequestRefused.badRequest("refused.unfit");
            }
            return read;
        }
    }

    /** Looks for trouble and refusals, and leaves everything else to the engine's own answer. */
    abstract static class Mapper<E extends Throwable> implements ExceptionMapper<E> {

        @Context
        private @Nullable HttpServletRequest request;

        @Override
        public Response toResponse(E failure) {
            if (failure instanceof RequestRefused refused) {
                return answer(refused);
            }
            Optional<RequestRefused> trouble = StoreTrouble.of(failure);
            if (trouble.isPresent()) {
                log.error("The store did not do its part", failure);
                return answer(trouble.get());
            }
            ExceptionHandlerHelper engine = ExceptionHandlerHelper.getInstance();
            HttpStatus meant = HttpStatus.valueOf(engine.getStatus(failure).getStatusCode());
            return EngineRefusals.of(failure, meant)
                    .or(() -> readsEnglish() ? Optional.empty() : EngineRefusals.inOwnWords(failure, meant))
                    .map(this::answer)
                    .orElseGet(() -> engine.getResponse(failure));
        }

        private boolean readsEnglish() {
            return language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        }

        private Locale language() {
            return request == null ? Locale.ENGLISH : request.getLocale();
        }

        Response answer(RequestRefused refusal) {
            String message = Texts.of("messages/platform", language()).say(refusal.messageCode());
            return Response.status(refusal.status().value())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("type", "RequestRefused", "message", message))
                    .build();
        }
    }

    /** Without this one, the engine's mapper or Jersey's answers, as it happens, with no words or with names of classes. */
    @Priority(FIRST)
    static final class OfJson extends Mapper<JsonMappingException> {

        @Override
        public Response toResponse(JsonMappingException unfit) {
            return answer(RequestRefused.badRequest("refused.unfit"));
        }
    }

    @Priority(FIRST)
    static final class OfEngine extends Mapper<ProcessEngineException> {}

    @Priority(FIRST)
    static final class OfRest extends Mapper<RestException> {}

    @Priority(FIRST)
    static final class OfOthers extends Mapper<RuntimeException> {}
}
