package org.estatedesk.procedures.cost;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts what this thread has the store do; each row of a batch counts. */
@Component
public class CountedStatements implements BeanPostProcessor {

    private static final int LONGEST = 110;

    private static final ThreadLocal<Map<String, Integer>> COUNTED = ThreadLocal.withInitial(TreeMap::new);

    /** What came of a piece of work, by statement. */
    public record Cost(Map<String, Integer> statements) {

        public int total() {
            return statements.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The most frequent ones first. */
        @Override
        public String toString() {
            return total() + " statements\n"
                    + statements.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue()
                                    .reversed())
                            .limit(40)
                            .map(one -> one.getValue() + " x " + one.getKey())
                            .collect(Collectors.joining("\n"));
        }
    }

    public static Cost of(Runnable work) {
        COUNTED.get().clear();
        work.run();
        return new Cost(new TreeMap<>(COUNTED.get()));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource store ? new Counting(store) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource store) {
            super(store);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) proxy(Connection.class, (proxy, method, arguments) -> {
                Object answer = call(method, real, arguments);
                return answer instanceof Statement statement ? counted(statement, text(arguments)) : answer;
            });
        }
    }

    private static Object counted(Statement statement, String prepared) {
        return proxy(kind(statement), (proxy, method, arguments) -> {
            String name = method.getName();
            if (name.equals("addBatch") || name.startsWith("execute") && !name.endsWith("Batch")) {
                String given = text(arguments);
                COUNTED.get().merge(given.isEmpty() ? prepared : given, 1, Integer::sum);
            }
            return call(method, statement, arguments);
        });
    }

    private static Class<?> kind(Statement statement) {
        if (statement instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static String text(@Nullable Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
                ? StringUtils.abbreviate(sql.strip().replaceAll("\\s+", " "), LONGEST)
                : "";
    }

    private static Object proxy(Class<?> kind, InvocationHandler handler) {
        return Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler);
    }

    private static Object call(Method method, Object real, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
