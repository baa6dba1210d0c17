package org.estatedesk.start;

import jakarta.servlet.http.HttpServletResponse;
import org.estatedesk.platform.DemoMode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows the front door with how much is open and late right now. */
@Controller
class StartPage {

    private final ObjectProvider<CaseFigures> figures;
    private final DemoMode demoMode;

    StartPage(ObjectProvider<CaseFigures> figures, DemoMode demoMode) {
        this.figures = figures;
        this.demoMode = demoMode;
    }

    @GetMapping("/")
    String show(Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        figures.ifAvailable(now -> model.addAttribute("open", now.open())
                .addAttribute("late", now.late())
                .addAttribute("clockInDoubt", now.clockInDoubt()));
        model.addAttribute("demo", demoMode.isOn());
        model.addAttribute(
                "deployAddress",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/engine-rest")
                        .toUriString());
        return "start-page";
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
