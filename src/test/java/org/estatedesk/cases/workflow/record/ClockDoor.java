package org.estatedesk.cases.workflow.record;

import java.util.List;
import org.springframework.http.HttpMethod;

/** A way to a promise's clock; {@code <run>} and the like stand for ids. */
record ClockDoor(HttpMethod method, String path, String body) {

    static final List<ClockDoor> OF_ONE_CASE = doors("""
            PUT /task/<task> {"name": "Store property", "due": "<later>"}
            PUT /task/<task> {"name": "Store property", "due": "<due>", "followUp": "<later>"}
            PUT /job/<job>/duedate {"duedate": "<later>"}
            POST /job/<job>/duedate/recalculate {}
            PUT /job/<job>/retries {"retries": 0}
            PUT /job/<job>/retries {"retries": 9, "dueDate": "<later>"}
            PUT /job/<job>/suspended {"suspended": true}
            PUT /job/suspended {"suspended": true, "processInstanceId": "<run>"}
            POST /job/<job>/execute {}
            DELETE /job/<job> {}
            PUT /process-instance/<run>/suspended {"suspended": true}
            PUT /process-instance/<run>/variables/what {"value": "bag"}
            POST /process-instance/<run>/variables {"modifications": {"what": {"value": "bag"}}}
            DELETE /process-instance/<run>/variables/what {}
            PUT /execution/<run>/localVariables/what {"value": "bag"}
            PUT /task/<task>/variables/what {"value": "bag"}
            PUT /task/<task>/localVariables/what {"value": "bag"}
            POST /migration/execute {"migrationPlan": {"sourceProcessDefinitionId": "<definition>", "targetProcessDefinitionId": "<definition>", \
            "instructions": [{"sourceActivityIds": ["Task_Store"], "targetActivityIds": ["Task_Store"]}]}, \
            "processInstanceIds": ["<run>"]}
            DELETE /process-instance/<run> {}
            """);

    static final List<ClockDoor> OF_MANY = doors("""
            PUT /process-instance/suspended {"suspended": true, "processDefinitionKey": "lost-property"}
            PUT /process-instance/suspended {"suspended": true, "processInstanceIds": ["<run>"]}
            POST /process-instance/suspended-async {"suspended": true, "processInstanceIds": ["<run>"]}
            PUT /process-definition/<definition>/suspended {"suspended": true, "includeProcessInstances": true}
            PUT /process-definition/<definition>/suspended {"suspended": true}
            PUT /process-definition/suspended {"suspended": true, "processDefinitionKey": "lost-property"}
            PUT /job/suspended {"suspended": true, "processDefinitionKey": "lost-property"}
            PUT /job-definition/<jobDefinition>/suspended {"suspended": true, "includeJobs": true}
            PUT /job-definition/suspended {"suspended": true, "processDefinitionKey": "lost-property"}
            PUT /job-definition/<jobDefinition>/retries {"retries": 0}
            PUT /job-definition/<jobDefinition>/retries {"retries": 3, "dueDate": "<later>"}
            POST /job/retries {"jobIds": ["<job>"], "retries": 3, "dueDate": "<later>"}
            POST /process-instance/job-retries {"processInstances": ["<run>"], "retries": 0}
            POST /process-instance/delete {"processInstanceIds": ["<run>"], "deleteReason": "over"}
            POST /process-instance/variables-async {"processInstanceIds": ["<run>"], "variables": {"what": {"value": "b"}}}
            POST /migration/executeAsync {"migrationPlan": {"sourceProcessDefinitionId": "<definition>", "targetProcessDefinitionId": "<definition>", \
            "instructions": [{"sourceActivityIds": ["Task_Store"], "targetActivityIds": ["Task_Store"]}]}, \
            "processInstanceIds": ["<run>"]}
            """);

    static List<ClockDoor> doors(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 3))
                .map(part -> new ClockDoor(HttpMethod.valueOf(part[0]), part[1], part[2]))
                .toList();
    }
}
