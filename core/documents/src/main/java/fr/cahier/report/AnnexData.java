package fr.cahier.report;

import fr.cahier.regulation.Obligation;
import fr.cahier.report.FicheData.Lien;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Builder;

/** The obligations, chapter by chapter: what is satisfied in one line, what is not on a card; what repeats once. */
final class AnnexData {

    /** @param nombre its obligations in words */
    record Chapitre(String titre, String nombre, List<Constat> constats) {}

    /**
     * A card, or a line.
     *
     * @param ancre of the obligation's first card, or its own
     * @param etat what it can be filtered by
     * @param lieuxClasses classes of its sites
     * @param bref whether one line says it: what is satisfied, does not apply, waits for an answer that is asked elsewhere or for
     *     a mere commitment, or is told under another obligation
     * @param statut empty where the sentence begins with it
     * @param phrase empty where it is told folded
     * @param meme the obligation under which the same is told; none where it is told here
     * @param aRelever whether the office settles it by what it looks up, not by what the text means
     * @param dire what heads these; empty where the sentence is enough
     * @param dits one for each subject, or for each sentence of what is satisfied
     */
    @Builder(toBuilder = true)
    record Constat(
            String ancre,
            String numero,
            String titre,
            String sujets,
            String statut,
            String classe,
            String etat,
            String lieuxClasses,
            boolean bref,
            boolean sansObjet,
            String motif,
            String phrase,
            List<Lien> meme,
            boolean aRelever,
            List<String> lectures,
            List<String> reserves,
            String dire,
            List<Dit> dits,
            String enTete,
            String aFaire,
            List<String> ou,
            String texte,
            boolean neDecidePas) {}

    /** What the dossier says of one subject. */
    record Dit(String sujet, String phrase, List<String> faits, String autresFaits, String pieces) {

        boolean isWorthTelling() {
            return !phrase.isEmpty() || !faits.isEmpty() || !pieces.isEmpty();
        }
    }

    private final Verdict verdict;
    private final FindingData findings;
    private final SitesOfReport sites;
    private final Questions questions;

    AnnexData(Verdict verdict, FindingData findings, SitesOfReport sites) {
        this.verdict = verdict;
        this.findings = findings;
        this.sites = sites;
        this.questions = Questions.of(verdict);
    }

    /** {@return where the page tells of the obligation; ids of obligations are checked when an edition is read} */
    static String anchor(Obligation obligation) {
        return "o-" + obligation.id();
    }

    List<Chapitre> chapters() {
        List<Chapitre> chapters = new ArrayList<>();
        Echoes echoes = new Echoes();
        verdict.findingsByChapter().forEach((chapter, all) -> {
            Map<Obligation, List<Finding>> byObligation = all.stream()
                    .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
            if (!byObligation.isEmpty()) {
                chapters.add(new Chapitre(
                        chapter.title(),
                        VerdictWords.plural(byObligation.size(), "obligation", "obligations"),
                        byObligation.values().stream()
                                .flatMap(one -> cards(one).stream())
                                .map(echoes::toldOnce)
                                .toList()));
            }
        });
        return chapters;
    }

    private List<Constat> cards(List<Finding> ofOne) {
        List<Constat> cards = new ArrayList<>();
        List<Finding> satisfied = ofOne.stream().filter(AnnexData::isPlain).toList();
        Repeated.of(ofOne.stream().filter(finding -> !isPlain(finding)).toList())
                .forEach(repeated -> cards.add(card(repeated, cards.size())));
        if (!satisfied.isEmpty()) {
            cards.add(satisfied(satisfied, cards.size()));
        }
        return cards;
    }

    private static boolean isPlain(Finding finding) {
        return finding.status() == Status.SATISFIED && finding.reservations().isEmpty();
    }

    private Constat card(Repeated repeated, int before) {
        Finding finding = repeated.first();
        boolean asked = questions.asksFirst(finding);
        boolean folded = finding.status() == Status.SATISFIED || finding.reason() == Reason.COMMITMENT_MISSING;
        boolean brief = asked || folded || finding.status() == Status.NOT_APPLICABLE;
        String status = Facts.capitalized(VerdictWords.status(finding));
        return begun(repeated, before)
                .sujets(repeated.subjects())
                .bref(brief)
                .statut(says(finding.sentence(), status) ? "" : status)
                .sansObjet(finding.status() == Status.NOT_APPLICABLE)
                .motif(reason(finding))
                .aRelever(OpenQuestions.isLookedUp(finding))
                .phrase(folded ? "" : repeated.told(finding.sentence()))
                .lectures(finding.readings().stream().map(repeated::told).toList())
                .reserves(finding.reservations().stream()
                        .map(Reservation::sentence)
                        .map(repeated::told)
                        .toList())
                .dire(findings.proof().heading(finding))
                .dits(Stream.of(said(repeated, folded))
                        .filter(Dit::isWorthTelling)
                        .toList())
                .aFaire(
                        finding.remedy() == null || asked
                                ? ""
                                : repeated.told(finding.remedy().text()))
                .ou(finding.remedy() == null || asked ? List.of() : findings.wanted(repeated.findings()))
                .build();
    }

    private String reason(Finding finding) {
        String reason = findings.proof().reason(finding);
        boolean isSaid = finding.sentence().startsWith(Facts.capitalized(reason));
        return isSaid || finding.reason() == Reason.APPLICABILITY_UNKNOWN ? "" : reason;
    }

    /** However many sites and sentences there are, the page shows one line until it is unfolded. */
    private Constat satisfied(List<Finding> all, int before) {
        Repeated together = new Repeated(all);
        return begun(together, before)
                .sujets(sites.briefly(together))
                .bref(true)
                .dire("")
                .motif(all.stream().map(findings.proof()::reason).distinct().collect(Collectors.joining(" ou ")))
                .phrase("")
                .lectures(List.of())
                .reserves(List.of())
                .dits(Repeated.of(all).stream().map(same -> said(same, true)).toList())
                .aFaire("")
                .ou(List.of())
                .build();
    }

    private static boolean says(String sentence, String status) {
        return sentence.startsWith(status + " :");
    }

    /** {@return what every card has} */
    private Constat.ConstatBuilder begun(Repeated repeated, int before) {
        Finding finding = repeated.first();
        Obligation obligation = finding.obligation();
        return Constat.builder()
                .ancre(anchor(obligation) + (before == 0 ? "" : "-" + (before + 1)))
                .numero(obligation.id())
                .titre(obligation.title())
                .statut(Facts.capitalized(VerdictWords.status(finding)))
                .classe(FindingData.tone(finding.status()))
                .meme(List.of())
                .etat(ReportFilters.of(finding).classe())
                .lieuxClasses(sites.classes(repeated.findings()))
                .texte(obligation.source().toString())
                .enTete(Remedy.heading(finding.reason()))
                .neDecidePas(FindingData.neverDecides(finding));
    }

    private Dit said(Repeated repeated, boolean withSentence) {
        List<Finding> same = repeated.findings();
        return new Dit(
                repeated.briefly(),
                withSentence ? repeated.told(repeated.first().sentence()) : "",
                same.stream()
                        .flatMap(one -> findings.lines(one).stream())
                        .distinct()
                        .toList(),
                same.stream()
                        .map(findings::others)
                        .filter(more -> !more.isEmpty())
                        .findFirst()
                        .orElse(""),
                same.stream()
                        .map(Facts::pieces)
                        .filter(named -> !named.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ; ")));
    }
}
