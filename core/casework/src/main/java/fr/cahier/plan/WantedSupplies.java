package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.plan.Change.Who;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Supply;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What findings on one dossier wait for that its applicant can say. */
final class WantedSupplies {

    private static final String COMMITMENTS = "/engagements/";

    private final Dossier dossier;
    private final RelevantPointers relevant;
    private final Map<String, DeclaredFact> declared;

    WantedSupplies(Dossier dossier, RelevantPointers relevant, Map<String, DeclaredFact> declared) {
        this.dossier = dossier;
        this.relevant = relevant;
        this.declared = declared;
    }

    static boolean isCommitment(String pointer) {
        return pointer.startsWith(COMMITMENTS);
    }

    /** {@return the name of the obligation, or of the whole text, that the pointer commits to} */
    static String committed(String pointer) {
        return pointer.substring(COMMITMENTS.length());
    }

    /** {@return what is not said yet; where the edition says no remedy, what the obligation needs} */
    Stream<Supply> of(Finding finding) {
        Stream<Supply> supplies = finding.remedy() == null
                ? finding.obligation().needs().stream()
                        .filter(path -> finding.isMissing() && path.factKey() == null && path.computation() == null)
                        .flatMap(path -> relevant.unsaid(path, finding))
                        .map(pointer -> new Supply(pointer, ""))
                : finding.remedy().supplies().stream();
        return supplies.filter(supply -> Who.knowing(supply.pointer()) == Who.APPLICANT)
                .filter(supply -> !isSaid(supply, finding) && !isOfOthers(supply, finding));
    }

    /** Where none of the sites or persons is one that the obligation is about, what they do not say is of no matter. */
    private boolean isOfOthers(Supply supply, Finding finding) {
        Subject subject = finding.obligation().subject();
        return finding.subject() == null
                && subject != Subject.DOSSIER
                && (isOf(supply, subject)
                        || ElementPointer.of(supply.pointer())
                                .filter(element -> QuestionPointers.DESCRIBED.contains(element.list()))
                                .isPresent());
    }

    /** {@return whether it is a fact that is said of each such site or person} */
    private boolean isOf(Supply supply, Subject subject) {
        return declared.values().stream()
                .anyMatch(fact -> fact.subject() == subject
                        && (fact.key().equals(supply.factKey())
                                || fact.recordKey().equals(supply.factKey())));
    }

    /** What is said and does not suffice is no more to be said. */
    private boolean isSaid(Supply supply, Finding finding) {
        if (isCommitment(supply.pointer())) {
            return false;
        }
        if (supply.label() != null) {
            return ElementPointer.of(supply.pointer()).isPresent()
                    && PointerNames.said(supply.pointer(), dossier) != null;
        }
        if (refersToNone(supply.pointer())) {
            return true;
        }
        Object value = PointerNames.said(supply.pointer(), dossier);
        String site = relevant.siteId(finding);
        return value != null
                && (site == null || !supply.keys().contains("site_id") || elementsOf(site, supply.pointer()));
    }

    /** Nobody can say which one it is where it is said that there is none. */
    private boolean refersToNone(String pointer) {
        return Pointers.shape(pointer) instanceof Scalar.Text text
                && text.refersTo() != null
                && PointerNames.said("/" + text.refersTo(), dossier) instanceof List<?> elements
                && elements.isEmpty();
    }

    private boolean elementsOf(String site, String list) {
        Field of = QuestionPointers.element(list).field("site_id");
        return PointerMapping.elements(list, dossier).stream()
                .anyMatch(element -> site.equals(Objects.requireNonNull(of).in(element)));
    }
}
