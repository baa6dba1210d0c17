package org.estatedesk.platform.web.door;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Closes the connection of a body that was answered before it was read. Tomcat would hold a thread until the rest of it
 * has come, only to throw it away. A few senders get a moment to stop sending and hear the answer: what is still on the
 * way when a connection is closed may cost them that.
 */
final class UnreadBodies extends ValveBase {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(5);

    private final Semaphore heard = new Semaphore(20);

    UnreadBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!request.isAsync() && !isDiscarded(request.getCoyoteRequest())) {
            close(request.getCoyoteRequest(), response);
        }
    }

    private void close(org.apache.coyote.Request body, Response response) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader("Connection", "close");
        }
        response.finishResponse();
        if (heard.tryAcquire()) {
            try {
                discardFor(MOMENT, body);
            } finally {
                heard.release();
            }
        }
        body.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static void discardFor(Duration moment, org.apache.coyote.Request body) throws IOException {
        long end = System.nanoTime() + moment.toNanos();
        while (!isDiscarded(body) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Throws away what has come, and tells whether that was all; waits for nothing. */
    private static boolean isDiscarded(org.apache.coyote.Request body) throws IOException {
        Discarded piece = new Discarded();
        while (!isWhollyRead(body) && hasCome(body)) {
            if (body.doRead(piece) < 0) {
                return true;
            }
        }
        return isWhollyRead(body);
    }

    private static boolean hasCome(org.apache.coyote.Request body) {
        body.action(ActionCode.AVAILABLE, true);
        return body.getAvailable() > 0;
    }

    private static boolean isWhollyRead(org.apache.coyote.Request body) {
        AtomicBoolean isRead = new AtomicBoolean();
        body.action(ActionCode.REQUEST_BODY_FULLY_READ, isRead);
        return isRead.get();
    }

    private static final class Discarded implements ApplicationBufferHandler {

        private ByteBuffer piece = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            piece = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return piece;
        }

        @Override
        public void expand(int size) {
            // What is thrown away needs no room.
        }
    }
}
