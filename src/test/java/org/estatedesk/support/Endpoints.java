package org.estatedesk.support;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every endpoint of a JAX-RS interface, from the annotations of its classes, through all sub-resources. */
public final class Endpoints {

    private static final int DEEPEST = 8;

    /**
     * One endpoint.
     *
     * @param path with the names of its parameters in braces
     */
    public record Endpoint(String method, String path, boolean multipart, Class<?> answer) {

        public boolean changes() {
            return !Set.of("GET", "HEAD", "OPTIONS").contains(method);
        }
    }

    private final List<Endpoint> found = new ArrayList<>();

    private Endpoints() {}

    /** The changing endpoints below an address. A POST that a GET of the same path answers alike is a query. */
    public static List<Endpoint> changing(String root, Class<?>... resources) {
        Endpoints endpoints = below(root, resources);
        return endpoints.found.stream()
                .filter(Endpoint::changes)
                .filter(endpoint -> !endpoints.isQuery(endpoint))
                .distinct()
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    /** All endpoints below an address. */
    public static List<Endpoint> all(String root, Class<?>... resources) {
        return below(root, resources).found.stream().distinct().toList();
    }

    private static Endpoints below(String root, Class<?>... resources) {
        Endpoints endpoints = new Endpoints();
        Stream.of(resources)
                .filter(resource -> path(resource) != null)
                .forEach(resource -> endpoints.walk(resource, join(root, path(resource)), 0));
        return endpoints;
    }

    private boolean isQuery(Endpoint post) {
        return post.method().equals("POST")
                && post.answer() != void.class
                && found.stream()
                        .anyMatch(get -> get.method().equals("GET")
                                && get.path().equals(post.path())
                                && get.answer().isAssignableFrom(post.answer()));
    }

    private void walk(Class<?> resource, String root, int depth) {
        if (depth > DEEPEST) {
            throw new AssertionError("endless: " + root);
        }
        for (Method method : resource.getMethods()) {
            String verb = verb(method);
            Path path = annotation(method, Path.class);
            if (verb != null) {
                found.add(new Endpoint(
                        verb,
                        join(root, path == null ? "" : path.value()),
                        isMultipart(method),
                        method.getReturnType()));
            } else if (path != null) {
                walk(method.getReturnType(), join(root, path.value()), depth + 1);
            }
        }
    }

    private static boolean isMultipart(Method method) {
        Consumes consumes = annotation(method, Consumes.class);
        return consumes != null && List.of(consumes.value()).contains("multipart/form-data");
    }

    private static String verb(Method method) {
        return declarations(method)
                .flatMap(declared -> Stream.of(declared.getAnnotations()))
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static <A extends Annotation> A annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(declared -> declared.getAnnotation(type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The method itself and where its interfaces and superclasses declare it: annotations are inherited. */
    private static Stream<Method> declarations(Method method) {
        return ancestors(method.getDeclaringClass())
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(other -> other.getName().equals(method.getName()))
                .filter(other -> List.of(other.getParameterTypes()).equals(List.of(method.getParameterTypes())));
    }

    private static Stream<Class<?>> ancestors(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(Stream.of(type), above.flatMap(Endpoints::ancestors));
    }

    private static String path(Class<?> resource) {
        return ancestors(resource)
                .map(type -> type.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .map(Path::value)
                .findFirst()
                .orElse(null);
    }

    private static String join(String root, String path) {
        return (root + "/" + path).replaceAll("/+", "/").replaceAll("/$", "");
    }
}
