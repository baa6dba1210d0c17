package org.estatedesk.drawings;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every drawing, table and form that ever went live, append-only. What was deleted from the engine since is still here,
 * so a version number may occur twice.
 */
@Service
@Transactional
public class DrawingChanges {

    private static final String ALL = "from DrawingChange c ";
    private static final String NEWEST_FIRST = " order by c.id desc";

    private final EntityManager store;

    DrawingChanges(EntityManager store) {
        this.store = store;
    }

    /** Writes one down, within the transaction of its deployment. */
    public void record(DrawingChange change) {
        store.persist(change);
    }

    /** All, newest first. */
    @Transactional(readOnly = true)
    public List<DrawingChange> all() {
        return store.createQuery(ALL + NEWEST_FIRST, DrawingChange.class).getResultList();
    }

    /** Those of one drawing, newest first. */
    @Transactional(readOnly = true)
    public List<DrawingChange> of(Kind kind, String key) {
        return store.createQuery(
                        ALL + "where c.drawing.kind = :kind and c.drawing.drawingKey = :key" + NEWEST_FIRST,
                        DrawingChange.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultList();
    }

    /** What went live together. */
    @Transactional(readOnly = true)
    public List<DrawingChange> ofDeployment(String deploymentId) {
        return store.createQuery(ALL + "where c.content.deploymentId = :id" + NEWEST_FIRST, DrawingChange.class)
                .setParameter("id", deploymentId)
                .getResultList();
    }

    /**
     * A part of all, newest first.
     *
     * @param before only those of an earlier moment, or of the same with a lesser id
     */
    @Transactional(readOnly = true)
    public List<DrawingChange> earlier(Instant before, long id, int size) {
        return store.createQuery(
                        ALL
                                + "where c.occasion.deployedAt < :before or (c.occasion.deployedAt = :before and c.id < :id)"
                                + " order by c.occasion.deployedAt desc, c.id desc",
                        DrawingChange.class)
                .setParameter("before", before)
                .setParameter("id", id)
                .setMaxResults(size)
                .getResultList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return store.createQuery("select count(c) " + ALL, Long.class).getSingleResult();
    }
}
