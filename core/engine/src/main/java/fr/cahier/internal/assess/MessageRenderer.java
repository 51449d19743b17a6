package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.assess.PreparedObligation.PreparedReading;
import fr.cahier.internal.assess.PreparedObligation.PreparedWording;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells a finding in the edition's French wordings. */
final class MessageRenderer {

    private static final Set<Outcome> TO_CHECK = Set.of(Outcome.A_VERIFIER);

    private final WordingFiller filler;
    private final GivenAnswers answers;
    private final Settlements settlements;

    /**
     * @param commitments the answer that counts, by obligation
     * @param dossier all that are given
     */
    MessageRenderer(
            InstantFormat format, Map<String, Engagement> commitments, Dossier dossier, Settlements settlements) {
        this.filler = new WordingFiller(format.of(dossier), new PieceNames(dossier));
        this.answers = new GivenAnswers(commitments, dossier);
        this.settlements = settlements;
    }

    String say(PreparedObligation obligation, SubjectKey subject, String key) {
        return say(obligation, subject, key, Map.of());
    }

    /** {@return the distinct sentences of the decisive matches} */
    Truncated<String> sentences(PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        SubjectOutcomes outcomes = resolution.decisive();
        List<Match> decisive = outcomes.worded();
        if (decisive.size() == 1) {
            return new Truncated<>(List.of(say(obligation, subject, decisive.get(0))), outcomes.unworded());
        }
        Set<String> texts = new LinkedHashSet<>();
        int more = outcomes.unworded();
        for (Match match : decisive) {
            more += isLeftOut(say(obligation, subject, match), texts) ? 1 : 0;
        }
        return new Truncated<>(List.copyOf(texts), more);
    }

    /** {@return the distinct readings of open questions, each as the edition has it under its text} */
    Truncated<Map.Entry<String, PossibleReading>> readings(
            PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        if (resolution.status() != Status.UNRESOLVED) {
            return Truncated.none();
        }
        Map<String, PossibleReading> readings = new LinkedHashMap<>(0);
        int more = 0;
        for (Match match : resolution.decisive().worded()) {
            if (settlements.of(obligation, match) != null) {
                continue;
            }
            for (PreparedReading reading : obligation.wording(key(match)).readings()) {
                String text = fill(reading.text(), subject, bindings(match));
                if (readings.size() < Finding.MAX_SENTENCES) {
                    readings.putIfAbsent(text, reading.reading());
                } else {
                    more += readings.containsKey(text) ? 0 : 1;
                }
            }
        }
        return readings.isEmpty() ? Truncated.none() : new Truncated<>(List.copyOf(readings.entrySet()), more);
    }

    /** {@return what is promised and not there yet, each with its day} */
    Truncated<Reservation> promises(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes outcomes) {
        Set<Reservation> promises = new LinkedHashSet<>();
        int more = outcomes.unworded();
        for (Match match : outcomes.worded()) {
            LocalDate due = WordingFiller.promisedFor(match);
            String day = due == null ? CommonWordings.UNDATED_PROMISE : CommonWordings.DATED_PROMISE;
            String text = say(obligation, subject, match) + " " + say(obligation, subject, day, bindings(match));
            if (promises.size() < Finding.MAX_SENTENCES) {
                promises.add(new Reservation(Reason.COMMITMENT_PENDING, text, due));
            } else {
                more++;
            }
        }
        return new Truncated<>(List.copyOf(promises), more);
    }

    /** {@return the ids of the questions that are still open} */
    List<String> questions(PreparedObligation obligation, OutcomeResolution resolution) {
        if (resolution.status() != Status.UNRESOLVED) {
            return List.of();
        }
        Set<String> questions = new TreeSet<>();
        for (Match match : resolution.decisive().worded()) {
            String question = obligation.wording(key(match)).question();
            if (question != null && settlements.of(obligation, match) == null) {
                questions.add(question);
            }
        }
        return List.copyOf(questions);
    }

    /** {@return what was settled for all dossiers, and decides here: readings, and thresholds that were used} */
    List<Settled> settled(PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        if (settlements.isEmpty()) {
            return List.of();
        }
        Set<Settled> settled = new LinkedHashSet<>();
        for (Match match : resolution.decisive().worded()) {
            Settlement settlement = settlements.of(obligation, match);
            if (settlement != null) {
                PreparedWording wording = obligation.wording(key(match));
                String text = fill(wording.text(settlement.reading()), subject, bindings(match));
                settled.add(new Settled(wording.question(), settlement.position(), text));
            }
            settled.addAll(settlements.used(match.facts(), obligation.edition()));
        }
        return settled.stream().limit(Finding.MAX_SENTENCES).toList();
    }

    /** {@return the distinct sentences of what is told beside a finding, each after a space} */
    String mentions(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes mentions) {
        Set<String> texts = new LinkedHashSet<>();
        for (Match match : mentions.worded()) {
            if (texts.size() < Finding.MAX_SENTENCES) {
                texts.add(" " + say(obligation, subject, match));
            }
        }
        return String.join("", texts);
    }

    /** {@return the distinct sentences of matches that only leave something to check} */
    Set<String> toCheck(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        Set<String> texts = new LinkedHashSet<>(1);
        for (Match match : evidence.only(TO_CHECK).worded()) {
            isLeftOut(say(obligation, subject, match), texts);
        }
        return texts;
    }

    private static boolean isLeftOut(String text, Set<String> texts) {
        if (texts.size() < Finding.MAX_SENTENCES) {
            texts.add(text);
            return false;
        }
        return !texts.contains(text);
    }

    /** {@return the whole text of a finding} */
    String sentence(
            PreparedObligation obligation,
            SubjectKey subject,
            OutcomeResolution resolution,
            Truncated<String> sentences,
            List<Settled> settled) {
        String conflict = conflict(obligation, subject, resolution);
        String text = sentences.kept().size() == 1 ? sentences.kept().get(0) : String.join(" ", sentences.kept());
        String others = others(sentences.more());
        String group = givenForGroup(obligation, subject, resolution);
        String quoted = QuotedDecisions.of(settled);
        return conflict.isEmpty() && others.isEmpty() && group.isEmpty() && quoted.isEmpty()
                ? text
                : conflict + text + others + group + quoted;
    }

    private static String others(int unworded) {
        return switch (unworded) {
            case 0 -> "";
            case 1 -> " Un autre constat n’est pas détaillé.";
            default -> " " + FrenchFormat.count(unworded) + " autres constats ne sont pas détaillés.";
        };
    }

    /**
     * {@return the distinct remedies of all that decides, those of the first where two sides are opposed; null when there is
     * none}
     */
    @Nullable
    String remedy(PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        Set<String> texts = new LinkedHashSet<>(1);
        for (Match match : mending(resolution)) {
            String text = remedy(subject, obligation.wording(key(match)).remedy(), answers.told(obligation, match));
            if (text != null && texts.size() < Finding.MAX_SENTENCES) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? null : String.join(" ", texts);
    }

    /** {@return the paths that the decisive wordings ask for; empty when one of them asks for all, or a settled question for none} */
    List<PreparedPath> asked(PreparedObligation obligation, OutcomeResolution resolution) {
        Set<PreparedPath> asked = new LinkedHashSet<>(1);
        for (Match match : mending(resolution)) {
            List<PreparedPath> asks = obligation.wording(key(match)).asks();
            if (asks.isEmpty() || isSettledWithoutFacts(obligation, match)) {
                return List.of();
            }
            asked.addAll(asks);
        }
        return List.copyOf(asked);
    }

    /** Under the reading that was settled on, the facts that the wording asks for decide nothing. */
    private boolean isSettledWithoutFacts(PreparedObligation obligation, Match match) {
        return match.outcome() != Outcome.A_COMPLETER && settlements.of(obligation, match) != null;
    }

    private static List<Match> mending(OutcomeResolution resolution) {
        List<Match> decisive = resolution.decisive().worded();
        return isTorn(resolution) ? decisive.subList(0, 1) : decisive;
    }

    @Nullable
    String remedy(PreparedObligation obligation, SubjectKey subject) {
        return remedy(subject, obligation.remedy(), Map.of());
    }

    private @Nullable String remedy(SubjectKey subject, @Nullable MessageTemplate text, Map<String, ?> bindings) {
        return text == null ? null : fill(text, subject, bindings);
    }

    private String conflict(PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        return isTorn(resolution) ? say(obligation, subject, "conflit") + " " : "";
    }

    private static boolean isTorn(OutcomeResolution resolution) {
        return resolution.reason() == Reason.CONTRADICTORY_FACTS
                && !resolution.decisive().outcomes().equals(Set.of(Outcome.CONTRADICTION));
    }

    private String givenForGroup(PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        boolean answered = resolution.reason() == Reason.PROVEN || resolution.reason() == Reason.COMMITMENT_REFUSED;
        boolean reserved = answers.isReserved(obligation)
                && (resolution.status() == Status.MISSING
                        || resolution.reason() == Reason.INTERPRETATION
                        || resolution.decisive().worded().stream().anyMatch(ReserveMatches::isOfReserve));
        return answered || reserved ? givenForGroup(obligation, subject) : "";
    }

    /** {@return the whole text of a commitment that no fact shows} */
    String committed(PreparedObligation obligation, SubjectKey subject) {
        return say(obligation, subject, "engagement-pris") + givenForGroup(obligation, subject);
    }

    private String givenForGroup(PreparedObligation obligation, SubjectKey subject) {
        String keys = answers.ofGroups(obligation);
        return keys.isEmpty() ? "" : " " + say(obligation, subject, "reponse-globale", Map.of("par", keys));
    }

    private String say(PreparedObligation obligation, SubjectKey subject, Match match) {
        String sentence = say(obligation, subject, key(match), answers.told(obligation, match));
        String bound = OpenBounds.told(match);
        return bound.isEmpty() ? sentence : sentence + bound;
    }

    private String say(PreparedObligation obligation, SubjectKey subject, String key, Map<String, ?> bindings) {
        return fill(obligation.wording(key).sentence(), subject, bindings);
    }

    private String fill(MessageTemplate template, SubjectKey subject, Map<String, ?> bindings) {
        return filler.fill(template, subject, bindings);
    }

    private static String key(Match match) {
        return match.rule().wording();
    }

    private static Map<String, Object> bindings(Match match) {
        return match.bindings();
    }
}
