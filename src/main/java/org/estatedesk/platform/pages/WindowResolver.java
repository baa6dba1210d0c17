package org.estatedesk.platform.pages;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a {@link Window} to whatever answers requests for a list; what cannot be meant is refused before. */
@Component
class WindowResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Pattern SIZE = Pattern.compile("\\d{1,9}");
    private static final int LARGEST = 200;
    private static final String USUAL = "100";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Window.class);
    }

    @Override
    public Window resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Window(cursor(given(request, "after", "")), size(given(request, "size", USUAL)));
    }

    private static String given(NativeWebRequest request, String parameter, String otherwise) {
        String given = request.getParameter(parameter);
        return given == null || given.isBlank() ? otherwise : given.strip();
    }

    private static int size(String given) {
        int size = SIZE.matcher(given).matches() ? Integer.parseInt(given) : 0;
        if (size < 1 || size > LARGEST) {
            throw new BadParameter("count", "size", given);
        }
        return size;
    }

    private static Cursor cursor(String given) {
        try {
            return given.isEmpty() ? Cursor.START : Cursor.parse(given);
        } catch (IllegalArgumentException unreadable) {
            throw BadParameter.cursor();
        }
    }
}
