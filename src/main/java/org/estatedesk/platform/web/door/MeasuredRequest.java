package org.estatedesk.platform.web.door;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request whose body is measured while it is read. */
final class MeasuredRequest extends HttpServletRequestWrapper {

    private final BodyMeasure measure;
    private @Nullable MeasuredStream stream;

    MeasuredRequest(HttpServletRequest request, BodyMeasure measure) {
        super(request);
        this.measure = measure;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new MeasuredStream(super.getInputStream(), measure);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        Charset written = Optional.ofNullable(getCharacterEncoding())
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(getInputStream(), written));
    }
}
