package org.estatedesk.drawings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estatedesk.drawings.rules.HouseRule;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a drawing, a table or a form: who put it live, when and why. Written once and never changed. */
@Entity
@Immutable
@Table(name = "drawing_change")
public class DrawingChange {

    /** Name of the deployments with which the application brings its own drawings. */
    public static final String SHIPPED = "EstateDesk";

    /** What a file holds. */
    public enum Kind {
        PROCESS,
        DECISION,
        FORM
    }

    /**
     * What is live by it.
     *
     * @param drawingKey key of the process or decision, id of the form
     * @param version as the engine counts, from 1
     * @param name as drawn; forms have none
     */
    @Embeddable
    public record Drawing(
            @Enumerated(EnumType.STRING) Kind kind,
            String drawingKey,
            int version,
            @Nullable String name) {}

    /**
     * The file that holds it.
     *
     * @param fileHash SHA-256 in hexadecimal digits
     * @param shippedHash the same of the file that the application brought along at that moment; null if none
     */
    @Embeddable
    public record Content(
            String definitionId,
            String deploymentId,
            String fileName,
            String fileHash,
            @Nullable String shippedHash) {}

    /**
     * How it came to be.
     *
     * @param deployedBy user id; null for the application itself
     * @param reason name of the deployment
     * @param source where it came from, such as {@code Camunda Modeler}
     * @param cameFrom the version whose content was put live again; null for a new one
     */
    @Embeddable
    public record Occasion(
            Instant deployedAt,
            @Nullable String deployedBy,
            @Nullable String reason,
            @Nullable String source,
            @Nullable Integer cameFrom) {}

    /**
     * What a house rule doubted when it went live.
     *
     * @param rule {@link HouseRule#key()} of that day
     */
    public record Warning(String elementId, String elementName, String rule, List<String> details) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Drawing drawing;

    @Embedded
    private Content content;

    @Embedded
    private Occasion occasion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Warning> warnings;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DrawingChange() {}

    public DrawingChange(Drawing drawing, Content content, Occasion occasion, List<Warning> warnings) {
        this.drawing = drawing;
        this.content = content;
        this.occasion = occasion;
        this.warnings = List.copyOf(warnings);
    }

    /** Later ones have greater ids. */
    public long id() {
        return Objects.requireNonNull(id, "is not written yet");
    }

    public Drawing drawing() {
        return drawing;
    }

    public Content content() {
        return content;
    }

    public Occasion occasion() {
        return occasion;
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Whether the application itself brought this version, so that a newer one of its own may follow by itself. */
    public boolean isShipped() {
        return occasion.deployedBy() == null && SHIPPED.equals(occasion.reason());
    }
}
