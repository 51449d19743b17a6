package fr.cahier.report;

import fr.cahier.dossier.schema.AcceptedValues;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.plan.Change;
import fr.cahier.plan.Edit;
import fr.cahier.plan.Plan;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One item of a request for completion. */
final class Demand {

    /** Further obligations are listed by id only. */
    private static final int MAX_TITLES = 4;

    private final Plan plan;
    private final PlanRequests asked;
    private final Facts facts;

    Demand(Plan plan, Facts facts) {
        this.plan = plan;
        this.asked = new PlanRequests(plan);
        this.facts = facts;
    }

    /** {@return the item for a change of the plan} */
    Map<String, Object> of(Change change, List<Finding> answered) {
        List<String> points = new ArrayList<>();
        if (!answered.stream().allMatch(finding -> finding.reason() == Reason.APPLICABILITY_UNKNOWN)) {
            change.edits().stream().flatMap(edit -> needed(change, edit)).forEach(points::add);
        }
        if (change.pointer().equals("/engagements/" + Commitments.GLOBAL)) {
            points.add("Ou bien : une réponse pour chacune de ces obligations.");
        }
        points.addAll(texts(answered));
        Edit first = change.edits().get(0);
        boolean isTakenOut = first.kind() == Edit.Kind.REMOVE;
        return Map.of(
                "place",
                asked.place(change),
                "dit",
                isTakenOut ? "deux plannings" : asked.before(change),
                "attendu",
                isTakenOut ? "le planning qui est tenu" : accepted(change, first),
                "ecart",
                PlanRequests.gap(change),
                "points",
                points);
    }

    /** {@return the item for a finding without a change in the plan} */
    Map<String, Object> of(Finding finding) {
        List<String> points = new ArrayList<>();
        Remedy remedy = finding.remedy();
        if (remedy != null) {
            points.add(remedy.text());
            remedy.supplies().forEach(supply -> points.add(facts.wanted(supply) + "."));
            if (finding.omitted().supplies() > 0) {
                points.add("Et " + Facts.unnamed(finding) + ".");
            }
        }
        points.addAll(texts(List.of(finding)));
        return Map.of(
                "place", finding.sentence().replaceFirst("\\.$", ""),
                "dit", "",
                "attendu", "",
                "ecart", "",
                "points", points);
    }

    private Stream<String> needed(Change change, Edit edit) {
        if (edit.kind() == Edit.Kind.REMOVE) {
            return Stream.of("À retirer, si c’est l’autre planning qui vaut : "
                    + Lexicon.pointer(edit.pointer(), plan.dossier()) + ".");
        }
        if (edit.placeholder()) {
            return Stream.empty();
        }
        return Stream.of((change.example() ? "Par exemple : " : "Répond au texte : ") + asked.value(edit) + ".");
    }

    private String accepted(Change change, Edit first) {
        return plan.stated(first)
                .map(stated -> stated.fact().accepted())
                .orElseGet(() -> AcceptedValues.at(
                        change.pointer(), keys(first), plan.verdict().voice().hoursOf()));
    }

    private static List<String> keys(Edit edit) {
        return edit.kind() == Edit.Kind.ADD && edit.shape() instanceof ObjectType group
                ? group.fields().stream()
                        .filter(field ->
                                field.in(edit.value()) != null && !field.name().equals("id"))
                        .map(Field::name)
                        .toList()
                : List.of();
    }

    private static List<String> texts(List<Finding> findings) {
        if (findings.size() > MAX_TITLES) {
            return List.of("En dépendent : " + Named.findings(findings) + ".");
        }
        return findings.stream()
                .map(finding ->
                        finding.obligation().id() + ", " + finding.obligation().title()
                                + FindingLines.subject(finding) + ". Texte : "
                                + finding.obligation().source() + ".")
                .toList();
    }
}
