package fr.cahier.verdict;

import fr.cahier.dossier.model.Commitments;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells findings in French: the regulation's wordings, filled with what the rules bound. */
final class Teller {

    private final Sentences sentences;
    private final Map<String, Engagement> commitments;

    Teller(Sentences sentences, Map<String, Engagement> commitments) {
        this.sentences = sentences;
        this.commitments = commitments;
    }

    /** {@return the wording of {@code key}, which needs no binding} */
    String say(Duty duty, Target target, String key) {
        return say(duty, target, key, Map.of());
    }

    /** {@return what several rules tell of one finding: each of their sentences, once} */
    String sentence(Duty duty, Target target, Settlement settlement) {
        String conflict = conflict(duty, target, settlement);
        String told = told(duty, target, settlement.telling());
        String group = givenForGroup(duty, target, settlement);
        return conflict.isEmpty() && group.isEmpty() ? told : conflict + told + group;
    }

    private String told(Duty duty, Target target, List<Observation> telling) {
        if (telling.size() == 1) {
            return say(duty, target, telling.get(0));
        }
        Set<String> told = new LinkedHashSet<>();
        for (Observation observation : telling) {
            told.add(say(duty, target, observation));
        }
        return String.join(" ", told);
    }

    /** {@return the readings between which a person has to choose} */
    List<String> readings(Duty duty, Target target, Settlement settlement) {
        Set<String> readings = new LinkedHashSet<>(0);
        for (Observation observation : settlement.telling()) {
            for (CutWording reading : duty.told(key(observation)).readings()) {
                readings.add(fill(reading, target, bindings(observation)));
            }
        }
        return List.copyOf(readings);
    }

    /** {@return what to do, as the first telling rule's own wording says it, else the obligation} */
    @Nullable
    String remedy(Duty duty, Target target, Settlement settlement) {
        Observation first = settlement.telling().get(0);
        return remedy(target, duty.told(key(first)).remedy(), bindings(first));
    }

    /** {@return what to do, as the obligation says it} */
    @Nullable
    String remedy(Duty duty, Target target) {
        return remedy(target, duty.remedy(), Map.of());
    }

    private @Nullable String remedy(Target target, @Nullable CutWording text, Map<String, ?> bindings) {
        return text == null ? null : fill(text, target, bindings);
    }

    private String conflict(Duty duty, Target target, Settlement settlement) {
        boolean torn = settlement.reason() == Reason.CONTRADICTORY_FACTS
                && settlement.telling().stream().anyMatch(o -> o.outcome() != Outcome.CONTRADICTION);
        return torn ? say(duty, target, "conflit") + " " : "";
    }

    private String givenForGroup(Duty duty, Target target, Settlement settlement) {
        boolean answered = settlement.reason() == Reason.PROVEN || settlement.reason() == Reason.COMMITMENT_REFUSED;
        Engagement commitment = answered ? commitments.get(duty.obligation().id()) : null;
        if (commitment == null || !commitment.global()) {
            return "";
        }
        String keys = commitment.par().replace(Commitments.GLOBAL, "signature du texte entier");
        return " " + say(duty, target, "reponse-globale", Map.of("par", keys));
    }

    private String say(Duty duty, Target target, Observation observation) {
        return say(duty, target, key(observation), bindings(observation));
    }

    private String say(Duty duty, Target target, String key, Map<String, ?> bindings) {
        return fill(duty.told(key).sentence(), target, bindings);
    }

    private String fill(CutWording template, Target target, Map<String, ?> bindings) {
        return template.fill(name -> switch (name) {
            case "sujet" -> target.told();
            case "manque" -> sentences.text(Gap.between(bindings.get("requis"), bindings.get("constate")));
            default -> sentences.text(bindings.get(name));
        });
    }

    private static String key(Observation observation) {
        return observation.match().rule().wording();
    }

    private static Map<String, Object> bindings(Observation observation) {
        return observation.match().bindings();
    }
}
