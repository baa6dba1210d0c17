package org.estatedesk.audit.file.work;

import java.util.List;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.platform.DeskTime;
import org.springframework.stereotype.Component;

/** Puts the engine's own work for a case together. */
@Component
class TechnicalViews {

    private static final int LATEST = 200;

    private final EngineWork work;
    private final DeskTime times;

    TechnicalViews(EngineWork work, DeskTime times) {
        this.work = work;
        this.times = times;
    }

    TechnicalView of(OpenFile file) {
        List<String> runs = file.runIds();
        Mask mask = file.mask();
        return new TechnicalView(
                work.jobs(runs).stream().map(job -> job(job, mask)).toList(),
                work.incidents(runs).stream()
                        .map(found -> incident(found, mask))
                        .toList(),
                work.log(runs, LATEST).stream().map(line -> line(line, mask)).toList(),
                work.logTotal(runs));
    }

    private TechnicalView.Job job(EngineWork.Job job, Mask mask) {
        return new TechnicalView.Job(
                job.id(),
                job.type(),
                job.step(),
                times.isoOrNull(job.due()),
                job.retries(),
                job.suspended(),
                mask.text(job.message()));
    }

    private TechnicalView.Incident incident(EngineWork.Incident found, Mask mask) {
        return new TechnicalView.Incident(
                found.id(),
                found.type(),
                found.step(),
                times.iso(found.at()),
                times.isoOrNull(found.endedAt()),
                found.state(),
                mask.text(found.message()),
                found.jobLogId());
    }

    private TechnicalView.Line line(EngineWork.Line line, Mask mask) {
        return new TechnicalView.Line(
                line.id(),
                times.iso(line.at()),
                line.event(),
                line.type(),
                line.step(),
                line.retries(),
                mask.text(line.message()),
                line.stackTrace());
    }
}
