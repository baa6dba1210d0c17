package org.estatedesk.platform.workflow.deletes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/**
 * Deletes rows of one table that the engine takes away one after the other in one statement: a case that ends has some
 * fifty variables. Each row is still deleted in the revision that was read, or the command fails as it would have.
 */
class GroupedDeletes extends BatchDbSqlSession {

    /** What the engine says for one row. Whatever it says otherwise, it says itself. */
    private static final Pattern ONE = Pattern.compile(
            "\\s*delete from (\\w+)\\s+where ID_ = \\?( and REV_ = \\?)?\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * The same for many: in the order in which they are given, as the engine does it.
     *
     * @param revised whether each goes only in the revision that is given
     */
    private record Together(String sql, boolean revised) {

        static final Together NEVER = new Together("", false);

        static Together of(Matcher one) {
            boolean revised = one.group(2) != null;
            return new Together(
                    "delete from " + one.group(1) + " r using unnest(?" + (revised ? ", ?" : "") + ") as gone (id"
                            + (revised ? ", rev" : "") + ") where r.ID_ = gone.id"
                            + (revised ? " and r.REV_ = gone.rev" : "") + " returning r.ID_",
                    revised);
        }
    }

    private static final Map<Class<?>, Together> BY_KIND = new ConcurrentHashMap<>();

    GroupedDeletes(DbSqlSessionFactory factory) {
        super(factory);
    }

    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        int to;
        for (int from = 0; from < operations.size(); from = to) {
            to = endOfGroup(operations, from);
            FlushResult result = execute(operations.subList(from, to));
            if (result.hasFailures() || result.hasRemainingOperations()) {
                return withLater(result, operations.subList(to, operations.size()));
            }
        }
        return FlushResult.allApplied();
    }

    /** What of these is done when something failed is the engine's decision. */
    private static FlushResult withLater(FlushResult result, List<DbOperation> later) {
        List<DbOperation> remaining = new ArrayList<>(result.getRemainingOperations());
        remaining.addAll(later);
        return FlushResult.withFailuresAndRemaining(result.getFailedOperations(), remaining);
    }

    private int endOfGroup(List<DbOperation> operations, int from) {
        Together first = together(operations.get(from));
        int to = from + 1;
        while (to < operations.size() && first.equals(together(operations.get(to)))) {
            to++;
        }
        return to;
    }

    private FlushResult execute(List<DbOperation> alike) {
        Together statement = together(alike.get(0));
        if (statement.equals(Together.NEVER) || alike.size() == 1) {
            return super.executeDbOperations(alike);
        }
        try {
            return performed(alike, delete(statement, alike));
        } catch (SQLException failure) {
            entityDeletePerformed(
                    (DbEntityOperation) alike.get(0), 0, new PersistenceException(failure.getMessage(), failure));
            return FlushResult.withFailures(List.of(alike.get(0)));
        }
    }

    private FlushResult performed(List<DbOperation> deletes, Set<String> gone) {
        List<DbOperation> failed = new ArrayList<>();
        for (DbOperation operation : deletes) {
            DbEntityOperation delete = (DbEntityOperation) operation;
            entityDeletePerformed(delete, gone.contains(delete.getEntity().getId()) ? 1 : 0, null);
            if (delete.isFailed()) {
                failed.add(delete);
            }
        }
        return FlushResult.withFailures(failed);
    }

    /** Answers the ids of those that were there. */
    private Set<String> delete(Together together, List<DbOperation> deletes) throws SQLException {
        List<DbEntity> rows = deletes.stream()
                .map(delete -> ((DbEntityOperation) delete).getEntity())
                .toList();
        Connection store = sqlSession.getConnection();
        try (PreparedStatement statement = store.prepareStatement(together.sql())) {
            Object[] ids = rows.stream().map(DbEntity::getId).toArray();
            statement.setArray(1, store.createArrayOf("varchar", ids));
            if (together.revised()) {
                Object[] revisions = rows.stream()
                        .map(row -> ((HasDbRevision) row).getRevision())
                        .toArray();
                statement.setArray(2, store.createArrayOf("int4", revisions));
            }
            return ids(statement);
        }
    }

    private static Set<String> ids(PreparedStatement statement) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (ResultSet deleted = statement.executeQuery()) {
            while (deleted.next()) {
                ids.add(deleted.getString(1));
            }
        }
        return ids;
    }

    private Together together(DbOperation operation) {
        return operation.getOperationType() == DbOperationType.DELETE
                ? BY_KIND.computeIfAbsent(
                        operation.getEntityType(), kind -> read(((DbEntityOperation) operation).getEntity()))
                : Together.NEVER;
    }

    private Together read(DbEntity row) {
        String name = dbSqlSessionFactory.mapStatement(dbSqlSessionFactory.getDeleteStatement(row.getClass()));
        Matcher one = ONE.matcher(sqlSession
                .getConfiguration()
                .getMappedStatement(name)
                .getBoundSql(row)
                .getSql());
        return one.matches() ? Together.of(one) : Together.NEVER;
    }
}
