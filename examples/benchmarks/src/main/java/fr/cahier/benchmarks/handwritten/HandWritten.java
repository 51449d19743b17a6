package fr.cahier.benchmarks.handwritten;

import fr.cahier.benchmarks.handwritten.Answers.Answer;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.internal.Sha256;
import fr.cahier.internal.Version;
import fr.cahier.json.DossierWriter;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges a dossier against the edition of 2020, without rules. Its verdicts are those of {@code Evaluator}, but for what only
 * an engine can say, the names of the rules that matched, and for the remarks. Immutable and thread-safe.
 */
public final class HandWritten {

    private final Edition regulation;
    private final List<Entry> judged = new ArrayList<>();
    private final List<Entry> options = new ArrayList<>();

    private HandWritten(Edition regulation) {
        this.regulation = regulation;
        for (Obligation obligation : regulation.obligations().values()) {
            if (obligation.nature().isJudged() || obligation.nature() == Nature.ENSEMBLE) {
                judged.add(entry(obligation));
            } else if (obligation.nature() == Nature.OPTION) {
                options.add(entry(obligation));
            }
        }
    }

    private record Entry(Obligation obligation, Answers answers, Consumer<Judgement> duty, Writer writer) {}

    private Entry entry(Obligation obligation) {
        return new Entry(
                obligation,
                new Answers(obligation, regulation),
                Duties.of(obligation.id()),
                new Writer(obligation, regulation));
    }

    /** {@return the judge of that edition} */
    public static HandWritten of(Edition regulation) {
        return new HandWritten(regulation);
    }

    /** {@return the findings that count in the conclusion, in the order of the text, then of the subjects} */
    public List<Finding> findings(Dossier dossier) {
        return findings(new Case(dossier, regulation), judged);
    }

    /** {@return the verdict, without remarks} */
    public Verdict evaluate(Dossier dossier) {
        Case of = new Case(dossier, regulation);
        List<Finding> findings = findings(of, judged);
        return Verdict.builder()
                .title(regulation.title())
                .authority(regulation.authority())
                .chapters(regulation.chapters())
                .dossierReference(dossier.reference())
                .candidate(dossier.candidat().nom())
                .conclusion(conclusion(findings))
                .findings(findings)
                .options(findings(of, options))
                .rollUps(rollUps(dossier, findings))
                .remarks(List.of())
                .receipt(receipt(of))
                .build();
    }

    private static List<Finding> findings(Case of, List<Entry> entries) {
        List<Finding> findings = new ArrayList<>(entries.size() + 30 * of.sites.size());
        for (Entry entry : entries) {
            switch (entry.obligation.subject()) {
                case DOSSIER -> {
                    boolean whole = entry.obligation.nature() == Nature.ENSEMBLE;
                    if (!whole || entry.answers.refuses(of.dossier) || of.proofs.belies(entry.obligation.id())) {
                        findings.add(finding(of, entry, null, -1));
                    }
                }
                case SITE -> sites(of, entry, findings);
                case PERSONNEL -> personnels(of, entry, findings);
            }
        }
        return findings;
    }

    private static void sites(Case of, Entry entry, List<Finding> findings) {
        int before = findings.size();
        for (int i = 0; i < of.sites.size(); i++) {
            Site site = of.undisputed.sites().get(i);
            if (!Boolean.FALSE.equals(site.recoitPublic()) && !site.equals(Blanks.NO_SITE)) {
                findings.add(finding(of, entry, of.sites.get(i), i));
            }
        }
        if (findings.size() == before) {
            findings.add(finding(of, entry, null, -1));
        }
    }

    private static void personnels(Case of, Entry entry, List<Finding> findings) {
        int before = findings.size();
        for (int i = 0; i < of.personnels.size(); i++) {
            if (!of.dossier.personnels().get(i).equals(Blanks.NOBODY)) {
                findings.add(finding(of, entry, of.personnels.get(i), i));
            }
        }
        if (findings.size() == before) {
            findings.add(finding(of, entry, null, -1));
        }
    }

    private static Finding finding(Case of, Entry entry, @Nullable String name, int index) {
        Answer answer = entry.answers.in(of.dossier);
        boolean whole = entry.obligation.nature() == Nature.ENSEMBLE;
        boolean leftToLines = whole && answer != null && answer.reponse() == Reponse.OUI;
        Judgement judgement = new Judgement(of, entry.obligation, leftToLines ? null : answer, name, index);
        judgement.common();
        entry.duty.accept(judgement);
        return entry.writer.finding(judgement);
    }

    private static Conclusion conclusion(List<Finding> findings) {
        Conclusion worst = Conclusion.COMPLIANT;
        for (Finding finding : findings) {
            Conclusion here = conclusion(finding);
            worst = here.ordinal() < worst.ordinal() ? here : worst;
        }
        return worst;
    }

    private static Conclusion conclusion(Finding finding) {
        if (finding.reason() == Reason.AFTER_DEADLINE) {
            return Conclusion.LATE;
        }
        Conclusion own =
                switch (finding.status()) {
                    case BREACHED -> Conclusion.NON_COMPLIANT;
                    case MISSING -> Conclusion.INCOMPLETE;
                    case UNRESOLVED ->
                        finding.reason() == Reason.INTERPRETATION ? Conclusion.UNDECIDED : Conclusion.INCOMPLETE;
                    case SATISFIED ->
                        finding.reservations().isEmpty()
                                ? Conclusion.COMPLIANT
                                : Conclusion.COMPLIANT_WITH_RESERVATIONS;
                    case NOT_APPLICABLE -> Conclusion.COMPLIANT;
                };
        Nature nature = finding.obligation().nature();
        if (nature == Nature.INTITULE) {
            return heading(finding, own);
        }
        boolean decides = nature == Nature.OBLIGATION
                || nature == Nature.ENSEMBLE
                || nature == Nature.ADHESION && finding.reason() != Reason.COMMITMENT_MISSING
                || own == Conclusion.COMPLIANT
                || own == Conclusion.UNDECIDED;
        return decides ? own : Conclusion.COMPLIANT_WITH_RESERVATIONS;
    }

    /** One may argue whether a heading binds: what denies it asks that, what contradicts itself is to be cleared up. */
    private static Conclusion heading(Finding finding, Conclusion own) {
        return switch (finding.status()) {
            case BREACHED -> Conclusion.UNDECIDED;
            case MISSING -> Conclusion.COMPLIANT_WITH_RESERVATIONS;
            case UNRESOLVED ->
                finding.reason() == Reason.APPLICABILITY_UNKNOWN ? Conclusion.COMPLIANT_WITH_RESERVATIONS : own;
            case SATISFIED, NOT_APPLICABLE -> own;
        };
    }

    private List<RollUp> rollUps(Dossier dossier, List<Finding> findings) {
        Map<String, Map<Status, Integer>> counts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String group = finding.obligation().parent();
            while (group != null) {
                counts.computeIfAbsent(group, key -> new EnumMap<>(Status.class))
                        .merge(finding.status(), 1, Integer::sum);
                Obligation row = regulation.obligations().get(group);
                group = row == null ? null : row.parent();
            }
        }
        List<RollUp> rollUps = new ArrayList<>();
        for (Obligation row : regulation.obligations().values()) {
            if (row.nature() == Nature.ENSEMBLE) {
                Reponse own = dossier.engagements().get(row.id());
                Reponse answer = own == null && row.parent() == null
                        ? dossier.engagements().get("global")
                        : own;
                rollUps.add(new RollUp(row, answer, counts.getOrDefault(row.id(), Map.of())));
            }
        }
        return rollUps;
    }

    private Receipt receipt(Case of) {
        return new Receipt(
                regulation.id(),
                regulation.sha256(),
                regulation.sourceSha256(),
                Sha256.of(DossierWriter.canonical(of.written)),
                null,
                Version.CURRENT,
                of.instant(regulation),
                of.isDated() ? InstantBasis.DEPOSIT : InstantBasis.EDITION,
                regulation.zone());
    }
}
