package fr.cahier.report;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter.Kind;
import fr.cahier.service.ServiceProfile;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Letters of the small edition, with all that an office can say. */
final class ServiceLetters {

    static final Templates SHIPPED = Templates.shipped();
    static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    static final Edition EDITION = SmallEdition.load().edition();
    static final Dossier COMPLETE = SmallEdition.complete();
    static final Dossier TWO_MORNINGS =
            COMPLETE.toBuilder().creneaux(COMPLETE.creneaux().subList(0, 2)).build();
    static final Dossier UNSAID = COMPLETE.toBuilder()
            .sites(List.of(
                    COMPLETE.sites().get(0).toBuilder().postesInternet(null).build()))
            .build();
    static final LetterDetails WHOLE = details(Services.whole());

    private ServiceLetters() {}

    static LetterDetails details(ServiceProfile service) {
        return LetterDetails.builder()
                .service(service)
                .day(LocalDate.parse("2026-09-01"))
                .deadline(LocalDate.parse("2026-09-15"))
                .earlierRequest(LocalDate.parse("2026-08-03"))
                .appointment(LocalDateTime.parse("2026-09-22T14:30"))
                .place("Rue des Halles")
                .build();
    }

    static Letter letter(Kind kind, Dossier dossier, LetterDetails details) {
        return Letter.of(kind, CompletionRequest.of(EVALUATOR, dossier), EDITION, details, SHIPPED);
    }

    static Verdict verdict(Dossier dossier) {
        return EVALUATOR.evaluate(dossier);
    }

    /** {@return the words of a letter, on one line, its unbreakable spaces made plain} */
    static String said(Letter letter) {
        return letter.text().replaceAll("[\\s\u00A0]+", " ");
    }
}
