package org.estatedesk.platform.web.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;

/** Tells the measure before and after each piece of a body. */
final class MeasuredStream extends ServletInputStream {

    private final ServletInputStream body;
    private final BodyMeasure measure;

    MeasuredStream(ServletInputStream body, BodyMeasure measure) {
        this.body = body;
        this.measure = measure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (body.isFinished()) {
            return -1;
        }
        measure.before();
        try {
            int count = body.read(target, offset, length);
            measure.after(count);
            return count;
        } catch (SocketTimeoutException silent) {
            throw measure.slow();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
