package org.estatedesk.start;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DemoMode;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.warnings.Warnings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows the front door with how much is open and late right now, and to whoever administers what needs that person. */
@Controller
class StartPage {

    /** What was over before that needs nobody any more. */
    private static final Duration ENDED_LATELY = Duration.ofHours(8);

    private final ObjectProvider<CaseFigures> figures;
    private final DemoMode demoMode;
    private final Caller caller;
    private final Warnings warnings;
    private final DeskTime time;
    private final String publicUrl;

    StartPage(
            ObjectProvider<CaseFigures> figures,
            DemoMode demoMode,
            Caller caller,
            Warnings warnings,
            DeskTime time,
            @Value("${estatedesk.public-url}") String publicUrl) {
        this.figures = figures;
        this.demoMode = demoMode;
        this.caller = caller;
        this.warnings = warnings;
        this.time = time;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/")
    String show(Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        figures.ifAvailable(now -> model.addAttribute("open", now.open())
                .addAttribute("late", now.late())
                .addAttribute("clockInDoubt", now.clockInDoubt()));
        if (caller.administers()) {
            model.addAttribute("warnings", warnings.since(time.now().minus(ENDED_LATELY)));
            model.addAttribute("time", time);
        }
        model.addAttribute("demo", demoMode.isOn());
        model.addAttribute("deployAddress", address().path("/engine-rest").toUriString());
        return "start-page";
    }

    private UriComponentsBuilder address() {
        return publicUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(StringUtils.trimTrailingCharacter(publicUrl.strip(), '/'));
    }

    /** Where a person ends all sessions of the own. */
    @GetMapping("/sign-out")
    String signOut() {
        return "sign-out";
    }

    /** Where whoever administers reads which clocks are in doubt. */
    @GetMapping("/clock")
    String clock() {
        return "clock";
    }
}
