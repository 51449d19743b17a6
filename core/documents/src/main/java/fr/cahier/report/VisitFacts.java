package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the dossier declares of a finding, as its visitor reads it. */
final class VisitFacts {

    private static final String SITES = "/sites/";
    private static final String SLOTS = "/creneaux/";

    private final Facts facts;

    VisitFacts(Verdict verdict) {
        this.facts = new Facts(verdict);
    }

    /** {@return it, each fact with its site} */
    List<String> declared(Finding finding) {
        return declared(finding, facts::place, fact -> true);
    }

    /** {@return what the dossier says of it, without naming the site; facts of sites stand on the sheets of these} */
    List<String> declaredWithin(Finding finding) {
        boolean whole = VisitSheet.isWholeService(finding);
        return declared(
                finding, facts::within, fact -> !whole || !fact.pointer().startsWith(SITES));
    }

    private List<String> declared(Finding finding, Function<UsedFact, String> place, Predicate<UsedFact> shown) {
        List<String> declared = new ArrayList<>();
        for (UsedFact fact : finding.facts()) {
            if (isDeclared(fact) && !isSaidOfSite(fact, finding) && shown.test(fact)) {
                String told =
                        place.apply(fact) + " : " + FrenchFormat.at(fact.pointer(), fact.value()) + Facts.source(fact);
                declared.add(told.endsWith(".") ? told.substring(0, told.length() - 1) : told);
            }
        }
        if (finding.omitted().facts() > 0) {
            declared.add("et " + Facts.untold(finding));
        }
        return declared;
    }

    /** Slots are read in the planning at the head of the sheet, and counted in the sentence of the finding. */
    private static boolean isDeclared(UsedFact fact) {
        return !fact.pointer().startsWith("/engagements/")
                && !fact.pointer().startsWith(SLOTS)
                && !fact.pointer().endsWith("/id");
    }

    /** What is said of the whole service and of the site alike is told of the site. */
    private static boolean isSaidOfSite(UsedFact fact, Finding finding) {
        return finding.obligation().subject() == Subject.SITE
                && !fact.pointer().startsWith(SITES)
                && finding.facts().stream()
                        .filter(other -> other.pointer().startsWith(SITES))
                        .anyMatch(other -> name(other).endsWith(name(fact))
                                && other.value().equals(fact.value()));
    }

    private static String name(UsedFact fact) {
        return fact.pointer().substring(fact.pointer().lastIndexOf('/') + 1);
    }
}
