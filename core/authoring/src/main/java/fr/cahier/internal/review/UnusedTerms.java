package fr.cahier.internal.review;

import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Glossary;
import fr.cahier.regulation.Glossary.Term;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Voice;
import fr.cahier.regulation.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds terms that no text of the edition contains: they would never be explained. */
final class UnusedTerms {

    private final Edition edition;
    private final IssueCollector issues;

    UnusedTerms(Edition edition, IssueCollector issues) {
        this.edition = edition;
        this.issues = issues;
    }

    void check() {
        List<Term> terms = edition.voice().glossary().terms();
        List<Term> used = new Glossary(terms).usedIn(terms.isEmpty() ? "" : texts());
        for (int rank = 0; rank < terms.size(); rank++) {
            if (!used.contains(terms.get(rank))) {
                String name = terms.get(rank).name();
                issues.in("cahier.yaml", "lexique", String.valueOf(rank), "terme")
                        .about(name)
                        .warning(
                                RuleIssueCode.UNUSED,
                                "aucun texte de l’édition ne contient « " + name + " ».",
                                "Écrivez-le comme les obligations et les formulations l’écrivent, ou retirez-le.");
            }
        }
    }

    private String texts() {
        return Stream.of(
                        Stream.of(
                                edition.title(),
                                edition.sourceTitle(),
                                edition.voice().label()),
                        edition.chapters().stream().map(Chapter::title),
                        edition.thresholds().values().stream().map(Threshold::title),
                        edition.facts().values().stream().map(DeclaredFact::label),
                        edition.facts().values().stream().map(DeclaredFact::description),
                        edition.computations().values().stream().map(Computation::label),
                        edition.passages().stream().map(Passage::note),
                        edition.voice().visit().stream().map(Voice.Stop::place),
                        edition.rules().stream().map(RuleInfo::name),
                        edition.obligations().values().stream().flatMap(UnusedTerms::texts),
                        texts(edition.wordings().values()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Obligation obligation) {
        return Stream.concat(
                Stream.of(
                        obligation.title(),
                        obligation.source().heading(),
                        obligation.requirement(),
                        obligation.evidence(),
                        obligation.remedy()),
                texts(obligation.wordings().values()));
    }

    private static Stream<String> texts(Collection<Wording> wordings) {
        return wordings.stream()
                .flatMap(wording -> Stream.concat(
                        Stream.of(wording.sentence(), wording.question(), wording.remedy()),
                        wording.readings().stream().map(PossibleReading::text)));
    }
}
