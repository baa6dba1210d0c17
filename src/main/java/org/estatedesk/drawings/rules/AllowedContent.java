package org.estatedesk.drawings.rules;

import java.util.Set;

/** The elements and attributes that a drawing may hold. What is missing here is refused: scripts, classes, connectors. */
public final class AllowedContent {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final Set<String> PICTURE = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");

    /** Attributes that the engine does not read: schema, and what the Modeler notes for itself. */
    public static final Set<String> UNREAD_NAMESPACES = Set.of(
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/",
            "http://camunda.org/schema/modeler/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0");

    public static final Set<String> BPMN_ELEMENTS = words("""
            definitions process documentation extensionElements collaboration participant laneSet lane flowNodeRef
            startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent
            timerEventDefinition messageEventDefinition signalEventDefinition errorEventDefinition
            escalationEventDefinition terminateEventDefinition conditionalEventDefinition linkEventDefinition
            compensateEventDefinition cancelEventDefinition timeDuration timeDate timeCycle condition
            message signal error escalation
            userTask serviceTask sendTask receiveTask businessRuleTask manualTask task callActivity subProcess transaction
            exclusiveGateway inclusiveGateway parallelGateway eventBasedGateway
            sequenceFlow conditionExpression incoming outgoing messageFlow childLaneSet
            multiInstanceLoopCharacteristics loopCardinality completionCondition
            textAnnotation text association group category categoryValue categoryValueRef
            dataObject dataObjectReference dataStore dataStoreReference
            dataInputAssociation dataOutputAssociation sourceRef targetRef property
            """);

    public static final Set<String> PICTURE_ELEMENTS = words("""
            BPMNDiagram BPMNPlane BPMNShape BPMNEdge BPMNLabel BPMNLabelStyle Bounds Font waypoint
            """);

    public static final Set<String> CAMUNDA_ELEMENTS = words("""
            inputOutput inputParameter outputParameter list map value entry properties property
            executionListener taskListener in out failedJobRetryTimeCycle
            """);

    public static final Set<String> CAMUNDA_ATTRIBUTES = words("""
            assignee candidateGroups candidateUsers dueDate followUpDate priority
            formRef formRefBinding historyTimeToLive versionTag isStartableInTasklist
            candidateStarterGroups candidateStarterUsers asyncBefore asyncAfter exclusive jobPriority
            delegateExpression decisionRef decisionRefBinding mapDecisionResult resultVariable calledElementBinding
            initiator collection elementVariable modelerTemplate modelerTemplateVersion modelerTemplateIcon
            errorCodeVariable errorMessageVariable errorMessage escalationCodeVariable variableName variableEvents
            diagramRelationId
            """);

    /** Attributes of the engine's own elements, which stand without a namespace. */
    public static final Set<String> CAMUNDA_ELEMENT_ATTRIBUTES = words("""
            name id event delegateExpression source sourceExpression target variables businessKey local key value
            """);

    /** A language turns an expression into a script; the schema gives the file's root two that nothing reads. */
    public static final Set<String> FORBIDDEN_PLAIN_ATTRIBUTES = words("""
            class expression language scriptFormat script resource
            """);

    private AllowedContent() {}

    static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
