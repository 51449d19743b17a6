package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.impact.Impact;
import fr.cahier.impact.Impact.AffectedObligation;
import fr.cahier.impact.Impact.Change;
import fr.cahier.impact.Impact.Presence;
import fr.cahier.verdict.FindingSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The impact of a change of rules, as text for policy staff. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ImpactReport {

    private static final int SHOWN = 5;

    private final Impact impact;
    private final TextPage page = new TextPage();
    private final BeforeAndAfter explanations = new BeforeAndAfter(page);

    private ImpactReport(Impact impact) {
        this.impact = impact;
    }

    /** {@return the report, in French, with the first changed findings of each obligation} */
    public static String of(Impact impact) {
        Objects.requireNonNull(impact, "impact");
        ImpactReport report = new ImpactReport(impact);
        report.heading();
        report.flips();
        report.changed();
        report.alone(Presence.AFTER_ONLY, "OBLIGATIONS NOUVELLES");
        report.alone(Presence.BEFORE_ONLY, "OBLIGATIONS RETIRÉES");
        report.unreadable();
        report.steady();
        return report.page.toString();
    }

    private void heading() {
        edition("Avant : ", impact.before());
        edition("Après : ", impact.after());
        page.line(0, "Dossiers rejoués : " + impact.dossiers());
        if (impact.isEmpty()) {
            page.blank();
            page.line(0, "Rien ne change pour ces dossiers.");
        }
    }

    /** A copy has the same name as the original; the fingerprint differs. */
    private void edition(String when, Impact.EditionIdentity edition) {
        page.line(
                0,
                when + edition.title() + " (" + edition.id() + ", empreinte " + shortened(edition.sha256()) + ")"
                        + doctrine(edition.doctrine()));
    }

    private static String doctrine(Impact.@Nullable DoctrineIdentity doctrine) {
        return doctrine == null
                ? ""
                : " ; doctrine « " + Objects.requireNonNullElse(doctrine.title(), "sans titre") + " », empreinte "
                        + shortened(doctrine.sha256());
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    private void flips() {
        if (impact.flips().isEmpty()) {
            return;
        }
        page.title("AVIS QUI CHANGENT (" + impact.flips().size() + ")");
        page.blank();
        impact.flips()
                .forEach(flip -> page.line(
                        2,
                        flip.dossier() + " : " + VerdictWords.title(flip.before()) + " → "
                                + VerdictWords.title(flip.after())));
    }

    private void changed() {
        List<AffectedObligation> changed = of(Presence.BOTH);
        if (changed.isEmpty()) {
            return;
        }
        page.title("OBLIGATIONS DONT LES CONSTATS CHANGENT (" + changed.size() + ")");
        changed.forEach(this::affected);
    }

    private void alone(Presence presence, String title) {
        List<AffectedObligation> alone = of(presence);
        if (alone.isEmpty()) {
            return;
        }
        page.title(title + " (" + alone.size() + ")");
        alone.forEach(this::affected);
    }

    private List<AffectedObligation> of(Presence presence) {
        return impact.obligations().stream()
                .filter(affected -> affected.presence() == presence)
                .toList();
    }

    private void affected(AffectedObligation affected) {
        page.blank();
        page.line(2, affected.obligation().id() + "  " + affected.obligation().title());
        page.line(10, count(affected));
        affected.changes().stream().limit(SHOWN).forEach(this::change);
        int more = affected.count() - SHOWN;
        if (more > 0) {
            page.line(10, "et " + VerdictWords.plural(more, "autre constat.", "autres constats."));
        }
    }

    /** Counts each change of status. */
    private static String count(AffectedObligation affected) {
        String total = VerdictWords.plural(affected.count(), "constat", "constats");
        Map<String, Long> passages = affected.changes().stream()
                .collect(Collectors.groupingBy(ImpactReport::passage, LinkedHashMap::new, Collectors.counting()));
        return affected.count() > AffectedObligation.MAX_CHANGES || passages.isEmpty()
                ? total + "."
                : total + " — "
                        + passages.entrySet().stream()
                                .map(passage -> passage.getKey() + " : " + passage.getValue())
                                .collect(Collectors.joining(" ; "))
                        + ".";
    }

    private static String passage(Change change) {
        String before = status(change.before());
        String after = status(change.after());
        return before.equals(after) ? before + ", autrement dit" : before + " → " + after;
    }

    private static String status(@Nullable FindingSummary side) {
        return side == null ? "aucun constat" : Lexicon.value(side.status());
    }

    private void change(Change change) {
        page.line(10, change.dossier() + (change.subject() == null ? "" : " — " + change.subject()));
        explanations.write(change.changes(), change.before(), change.after());
    }

    private void unreadable() {
        if (impact.unreadable().isEmpty()) {
            return;
        }
        page.title("DOSSIERS ILLISIBLES, NON REJOUÉS (" + impact.unreadable().size() + ")");
        page.blank();
        impact.unreadable().forEach(unreadable -> {
            page.line(2, unreadable.dossier());
            unreadable.problems().forEach(problem -> page.line(4, problem.toString()));
        });
    }

    private void steady() {
        page.title("CE QUI NE CHANGE PAS");
        page.blank();
        page.line(2, "Dossiers qui gardent leur avis : " + impact.sameConclusion() + ".");
        page.line(2, "Dossiers dont aucun constat ne change : " + impact.sameDossiers() + ".");
        page.line(2, "Constats qui restent les mêmes : " + impact.sameFindings() + ".");
    }
}
