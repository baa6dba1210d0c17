package org.estatedesk.support;

import java.util.function.Supplier;
import org.estatedesk.platform.Caller;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Does something as a request does that says why. */
public final class GivenReason {

    private GivenReason() {}

    public static <T> T because(String reason, Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(Caller.REASON, reason);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return work.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
