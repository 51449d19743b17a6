package fr.cahier.internal.review;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Verification;

/** Finds obligations that are seen on a visit, and do not say in a sentence what is seen there. */
final class VisitSentences {

    private final Edition edition;
    private final IssueCollector issues;

    VisitSentences(Edition edition, IssueCollector issues) {
        this.edition = edition;
        this.issues = issues;
    }

    void check() {
        edition.judged().stream()
                .filter(obligation -> obligation.asks(Verification.VISITE) && obligation.observation() == null)
                .forEach(this::unsaid);
    }

    private void unsaid(Obligation obligation) {
        issues.in(obligation.chapter() + "/obligations.yaml", obligation.id(), "verification")
                .about(obligation.id())
                .warning(
                        RuleIssueCode.DOUBTFUL_WORDING,
                        "« visite » envoie voir sur place, et rien ne dit ce que l’on y constate : la fiche de visite ne dira que"
                                + " l’exigence.",
                        "Ajoutez « sur-place » : une phrase qui soit vraie où l’obligation est tenue, comme « Le planning est affiché"
                                + " à l’entrée. »");
    }
}
