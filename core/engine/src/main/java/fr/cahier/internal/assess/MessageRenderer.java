package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Outcome;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells findings in French: the regulation's wordings, filled with what the rules bound. */
final class MessageRenderer {

    private final InstantFormat sentences;
    private final Map<String, Engagement> commitments;

    MessageRenderer(InstantFormat sentences, Map<String, Engagement> commitments) {
        this.sentences = sentences;
        this.commitments = commitments;
    }

    /** {@return the wording of {@code key}, which needs no binding} */
    String say(PreparedObligation duty, SubjectKey target, String key) {
        return say(duty, target, key, Map.of());
    }

    /** {@return what several rules tell of one finding: each of their sentences once, the first of them} */
    Truncated<String> sentences(PreparedObligation duty, SubjectKey target, OutcomeResolution settlement) {
        SubjectOutcomes said = settlement.telling();
        List<Observation> telling = said.telling();
        if (telling.size() == 1) {
            return new Truncated<>(List.of(say(duty, target, telling.get(0))), said.untold());
        }
        Set<String> told = new LinkedHashSet<>();
        int more = said.untold();
        for (Observation observation : telling) {
            more += isLeftOut(say(duty, target, observation), told) ? 1 : 0;
        }
        return new Truncated<>(List.copyOf(told), more);
    }

    /** {@return the readings between which a person has to choose, the first of them} */
    Truncated<String> readings(PreparedObligation duty, SubjectKey target, OutcomeResolution settlement) {
        Set<String> readings = new LinkedHashSet<>(0);
        int more = 0;
        for (Observation observation : settlement.telling().telling()) {
            for (MessageTemplate reading : duty.told(key(observation)).readings()) {
                more += isLeftOut(fill(reading, target, bindings(observation)), readings) ? 1 : 0;
            }
        }
        return readings.isEmpty() ? Truncated.none() : new Truncated<>(List.copyOf(readings), more);
    }

    /** Adds {@code text} to what is told, unless there are enough. */
    private static boolean isLeftOut(String text, Set<String> told) {
        if (told.size() < Finding.MAX_SENTENCES) {
            told.add(text);
            return false;
        }
        return !told.contains(text);
    }

    /** {@return the whole text of one finding} */
    String sentence(
            PreparedObligation duty, SubjectKey target, OutcomeResolution settlement, Truncated<String> sentences) {
        String conflict = conflict(duty, target, settlement);
        String told = sentences.told().size() == 1 ? sentences.told().get(0) : String.join(" ", sentences.told());
        String others = others(sentences.more());
        String group = givenForGroup(duty, target, settlement);
        return conflict.isEmpty() && others.isEmpty() && group.isEmpty() ? told : conflict + told + others + group;
    }

    private static String others(int untold) {
        return switch (untold) {
            case 0 -> "";
            case 1 -> " Un autre constat n’est pas détaillé.";
            default -> " " + FrenchFormat.count(untold) + " autres constats ne sont pas détaillés.";
        };
    }

    /** {@return what to do, as the first telling rule's own wording says it, else the obligation} */
    @Nullable
    String remedy(PreparedObligation duty, SubjectKey target, OutcomeResolution settlement) {
        Observation first = settlement.telling().first();
        return remedy(target, duty.told(key(first)).remedy(), bindings(first));
    }

    /** {@return what to do, as the obligation says it} */
    @Nullable
    String remedy(PreparedObligation duty, SubjectKey target) {
        return remedy(target, duty.remedy(), Map.of());
    }

    private @Nullable String remedy(SubjectKey target, @Nullable MessageTemplate text, Map<String, ?> bindings) {
        return text == null ? null : fill(text, target, bindings);
    }

    private String conflict(PreparedObligation duty, SubjectKey target, OutcomeResolution settlement) {
        boolean torn = settlement.reason() == Reason.CONTRADICTORY_FACTS
                && !settlement.telling().outcomes().equals(Set.of(Outcome.CONTRADICTION));
        return torn ? say(duty, target, "conflit") + " " : "";
    }

    private String givenForGroup(PreparedObligation duty, SubjectKey target, OutcomeResolution settlement) {
        boolean answered = settlement.reason() == Reason.PROVEN || settlement.reason() == Reason.COMMITMENT_REFUSED;
        Engagement commitment = answered ? commitments.get(duty.obligation().id()) : null;
        if (commitment == null || !commitment.global()) {
            return "";
        }
        String keys = commitment.cles().stream()
                .map(key -> key.equals(Commitments.GLOBAL) ? "signature du texte entier" : key)
                .collect(Collectors.joining(", "));
        return " " + say(duty, target, "reponse-globale", Map.of("par", keys));
    }

    private String say(PreparedObligation duty, SubjectKey target, Observation observation) {
        return say(duty, target, key(observation), bindings(observation));
    }

    private String say(PreparedObligation duty, SubjectKey target, String key, Map<String, ?> bindings) {
        return fill(duty.told(key).sentence(), target, bindings);
    }

    /** {@return what {@code observation} tells, of whichever subject: two of which this is the same tell the same} */
    static String told(PreparedObligation duty, Observation observation, InstantFormat sentences) {
        if (observation.outcome().isEvidence()) {
            return "";
        }
        PreparedObligation.Told wording = duty.told(key(observation));
        StringBuilder told = new StringBuilder(fill(wording.sentence(), "", bindings(observation), sentences));
        for (MessageTemplate reading : wording.readings()) {
            told.append('\n').append(fill(reading, "", bindings(observation), sentences));
        }
        return told.toString();
    }

    private String fill(MessageTemplate template, SubjectKey target, Map<String, ?> bindings) {
        return fill(template, target.told(), bindings, sentences);
    }

    private static String fill(
            MessageTemplate template, String subject, Map<String, ?> bindings, InstantFormat sentences) {
        return template.fill(name -> switch (name) {
            case "sujet" -> subject;
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
