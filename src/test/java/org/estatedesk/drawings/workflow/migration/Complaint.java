package org.estatedesk.drawings.workflow.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.procedures.soak.Members;
import org.jspecify.annotations.Nullable;

/** Forms of a complaint, and the drawing under a key of its own. */
final class Complaint {

    static final String KEY = "moving-complaint";

    private Complaint() {}

    static Redraw drawing() {
        return Redraw.of("complaint-handling", KEY);
    }

    static Map<String, Object> filed() {
        Map<String, Object> form = form("customerName", "王小明", "customerPhone", "138 0013 8000");
        form.putAll(form("unit", "3-" + System.nanoTime(), "channel", "hotline", "subject", "noise"));
        form.putAll(form("department", "property", "course", "装修噪音", "demand", "请停工", "harm", "none"));
        form.putAll(form("fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        form.putAll(form("complainantType", "solution"));
        return form;
    }

    static Map<String, Object> replied() {
        return form("firstReply", "今天上门", "firstReplyMode", "phone");
    }

    static Map<String, Object> assessed(String helpNeeded) {
        Map<String, Object> form = form("assessment", "valid", "assessmentReason", "属实", "department", "engineering");
        form.putAll(form("helpNeeded", helpNeeded, "classChange", "keep"));
        form.putAll(form("harm", "none", "fault", "slight", "promiseBroken", "no", "factsClear", "yes"));
        return form;
    }

    static Map<String, Object> solved() {
        return form("solutionDecision", "solved", "cause", "施工队违规", "remedy", "已停工");
    }

    static Map<String, Object> form(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /**
     * One complaint on its way: what is done step by step, each by somebody of the group that the step is offered to.
     *
     * @param where the step or event at which it stands at the end of the path
     */
    record Path(String where, List<String> done) {

        private static final int ENOUGH = 80;

        private static final Map<String, Map<String, Object>> USUAL =
                lines("complaint-answers").collect(Collectors.toMap(line -> line.split(" ")[0], Path::answers));

        /**
         * Reads {@code where it stands: step, step answer=other, PT1H}, one a line; the first word is what was said at
         * registration.
         */
        static List<Path> all(String name) {
            return lines(name).map(Path::read).toList();
        }

        private static Stream<String> lines(String name) {
            try (InputStream file = Path.class.getResourceAsStream("/drawings/older/" + name + ".txt")) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path read(String line) {
            String[] sides = line.strip().split("\\s*:\\s*", 2);
            return new Path(
                    sides[0],
                    Stream.of(sides[1].split("\\s*,\\s*")).map(String::strip).toList());
        }

        /** Registers the complaint and goes the whole path. */
        ProcessInstance go(MovingDesk moving) {
            Map<String, Object> filed = Complaint.filed();
            filed.putAll(answers(done.get(0)));
            ProcessInstance run = moving.start("frontdesk", Complaint.KEY, filed);
            done.stream().skip(1).forEach(act -> act(moving, run, act));
            return run;
        }

        static void act(MovingDesk moving, ProcessInstance run, String act) {
            if (act.startsWith("P")) {
                moving.desk.pass(run, Duration.parse(act));
            } else {
                does(moving, moving.desk.task(run, act.split(" ")[0]), answers(act));
            }
        }

        private static Map<String, Object> answers(String act) {
            Map<String, Object> answers = new HashMap<>();
            Stream.of(act.split(" "))
                    .skip(1)
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> answers.put(pair[0], value(pair[1])));
            return answers;
        }

        /** Nothing where the field is left empty, as Tasklist sends it. */
        private static @Nullable Object value(String text) {
            if (text.isEmpty()) {
                return null;
            }
            return text.matches("\\d{2,}") ? (Object) Integer.valueOf(text) : text;
        }

        private static void does(MovingDesk moving, Task step, Map<String, Object> other) {
            Map<String, Object> form = new HashMap<>(USUAL.get(step.getTaskDefinitionKey()));
            form.putAll(other);
            if (!"valid".equals(form.get("assessment"))) {
                form.remove("factsClear");
            }
            String person = moving.desk.groups(step).stream()
                    .flatMap(group -> Members.of(group).stream())
                    .findFirst()
                    .orElseThrow();
            moving.desk.as(person, () -> {
                moving.engine.getTaskService().claim(step.getId(), person);
                moving.engine.getFormService().submitTaskForm(step.getId(), form);
                return step;
            });
        }

        /** Does whatever is asked, and lets a day pass where nothing is, until the complaint is over. */
        static void finish(MovingDesk moving, ProcessInstance run) {
            for (int acts = 0; acts < ENOUGH && !over(moving, run); acts++) {
                List<Task> asked = moving
                        .engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(moving.number(run))
                        .list()
                        .stream()
                        .filter(step -> USUAL.containsKey(step.getTaskDefinitionKey()))
                        .toList();
                if (asked.isEmpty()) {
                    moving.desk.pass(run, Duration.ofDays(1));
                } else {
                    does(moving, asked.get(0), Map.of());
                }
            }
        }

        static boolean over(MovingDesk moving, ProcessInstance run) {
            return moving.engine
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceId(run.getId())
                            .count()
                    == 0;
        }
    }
}
