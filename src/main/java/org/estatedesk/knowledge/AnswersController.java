package org.estatedesk.knowledge;

import java.util.List;
import org.estatedesk.knowledge.Recall.Recalled;
import org.estatedesk.knowledge.Recall.Recipient;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Approved answers: whoever works on tasks finds them, those who keep them write and recall them (CON-13, HOT-14). */
@RestController
@RequestMapping("/desk/answers")
class AnswersController {

    private static final int MOST_OFFERED = 8;
    private static final int MOST_LISTED = 200;
    private static final int LONGEST = 200;

    private final Answers answers;
    private final Recall recall;
    private final Caller caller;

    AnswersController(Answers answers, Recall recall, Caller caller) {
        this.answers = answers;
        this.recall = recall;
        this.caller = caller;
    }

    /** @param all the last version of each answer, whether or not it is offered today; else what fits best of those that are */
    @GetMapping
    List<Answer> find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean all) {
        caller.require(Role::readsAnswers);
        if (q.length() > LONGEST) {
            throw Answers.refused(HttpStatus.UNPROCESSABLE_ENTITY, "answers.long");
        }
        return answers.find(q.replace("\0", ""), all, all ? MOST_LISTED : MOST_OFFERED);
    }

    @GetMapping("/{number:\\d+}/versions")
    List<Answer> versions(@PathVariable long number) {
        caller.require(Role::readsAnswers);
        return answers.versions(number);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer add(@RequestBody Wording wording) {
        caller.require(Role::keepsAnswers);
        return answers.add(wording, caller.id());
    }

    /** @return the version from before, by which it is recalled if it was wrong */
    @PutMapping("/{number:\\d+}")
    Answer rewrite(@PathVariable long number, @RequestParam int version, @RequestBody Wording wording) {
        caller.require(Role::keepsAnswers);
        return answers.rewrite(number, version, wording, caller.id());
    }

    @GetMapping("/versions/{id:\\d+}/recipients")
    List<Recipient> recipients(@PathVariable long id) {
        caller.require(Role::keepsAnswers);
        return recall.recipients(id);
    }

    @PostMapping("/versions/{id:\\d+}/recall")
    Recalled recall(@PathVariable long id) {
        caller.require(Role::keepsAnswers);
        return recall.recall(id, caller.id());
    }
}
