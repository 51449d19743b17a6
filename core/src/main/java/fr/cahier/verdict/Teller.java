package fr.cahier.verdict;

import fr.cahier.dossier.model.Commitments;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells findings in French: the regulation's wordings, filled with what the rules bound. */
final class Teller {

    private final Regulation regulation;
    private final Map<String, Engagement> commitments;
    private final Sentences sentences;

    Teller(Regulation regulation, Map<String, Engagement> commitments) {
        this.regulation = regulation;
        this.commitments = commitments;
        this.sentences = new Sentences(regulation.zone());
    }

    /** {@return the wording of {@code key}, which needs no binding} */
    String say(Obligation obligation, Target target, String key) {
        return say(obligation, target, key, Map.of());
    }

    /** {@return what several rules tell of one finding: each of their sentences, once} */
    String sentence(Obligation obligation, Target target, Settlement settlement) {
        Set<String> told = new LinkedHashSet<>(2);
        settlement
                .telling()
                .forEach(observation -> told.add(say(obligation, target, key(observation), bindings(observation))));
        return conflict(obligation, target, settlement)
                + String.join(" ", told)
                + givenForGroup(obligation, target, settlement);
    }

    /** {@return the readings between which a person has to choose} */
    List<String> readings(Obligation obligation, Target target, Settlement settlement) {
        Set<String> readings = new LinkedHashSet<>(0);
        for (Observation observation : settlement.telling()) {
            regulation
                    .wording(obligation, key(observation))
                    .readings()
                    .forEach(reading -> readings.add(fill(obligation, target, reading, bindings(observation))));
        }
        return List.copyOf(readings);
    }

    /** {@return what to do, as the first telling rule's own wording says it, else the obligation} */
    @Nullable
    String remedy(Obligation obligation, Target target, Settlement settlement) {
        Observation first = settlement.telling().get(0);
        String own = regulation.wording(obligation, key(first)).remedy();
        return remedy(obligation, target, own == null ? obligation.remedy() : own, bindings(first));
    }

    /** {@return what to do, as the obligation says it} */
    @Nullable
    String remedy(Obligation obligation, Target target) {
        return remedy(obligation, target, obligation.remedy(), Map.of());
    }

    private @Nullable String remedy(
            Obligation obligation, Target target, @Nullable String text, Map<String, ?> bindings) {
        return text == null ? null : fill(obligation, target, text, bindings);
    }

    private String conflict(Obligation obligation, Target target, Settlement settlement) {
        boolean torn = settlement.reason() == Reason.CONTRADICTORY_FACTS
                && settlement.telling().stream().anyMatch(o -> o.outcome() != Outcome.CONTRADICTION);
        return torn ? say(obligation, target, "conflit") + " " : "";
    }

    private String givenForGroup(Obligation obligation, Target target, Settlement settlement) {
        Engagement commitment = commitments.get(obligation.id());
        boolean answered = settlement.reason() == Reason.PROVEN || settlement.reason() == Reason.COMMITMENT_REFUSED;
        if (!answered || commitment == null || !commitment.global()) {
            return "";
        }
        String keys = commitment.par().replace(Commitments.GLOBAL, "signature du texte entier");
        return " " + say(obligation, target, "reponse-globale", Map.of("par", keys));
    }

    private String say(Obligation obligation, Target target, String key, Map<String, ?> bindings) {
        Wording wording = regulation.wording(obligation, key);
        return fill(obligation, target, wording.sentence(), bindings);
    }

    private String fill(Obligation obligation, Target target, String template, Map<String, ?> bindings) {
        return sentences.fill(template, name -> value(name, obligation, target, bindings));
    }

    private static @Nullable Object value(String name, Obligation obligation, Target target, Map<String, ?> bindings) {
        return switch (name) {
            case "titre" -> obligation.title();
            case "exigence" -> obligation.requirement();
            case "sujet" -> subject(obligation, target);
            case "manque" -> Gap.between(bindings.get("requis"), bindings.get("constate"));
            case "justificatif" -> obligation.evidence();
            default -> bindings.get(name);
        };
    }

    private static String key(Observation observation) {
        return observation.match().rule().wording();
    }

    private static Map<String, Object> bindings(Observation observation) {
        return observation.match().bindings();
    }

    private static String subject(Obligation obligation, Target target) {
        return switch (obligation.subject()) {
            case DOSSIER -> "le candidat";
            case SITE -> target.name() == null ? "chaque site" : "le site " + target.name();
            case PERSONNEL -> target.name() == null ? "chaque professionnel" : "le professionnel " + target.name();
        };
    }
}
