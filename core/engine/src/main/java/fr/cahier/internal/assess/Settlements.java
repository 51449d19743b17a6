package fr.cahier.internal.assess;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.SeuilRetenu;
import fr.cahier.facts.Rubriques;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.derive.ThresholdUse;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.Settled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The settled questions of one edition on one day, and the thresholds and headings set for it. Immutable. */
public final class Settlements {

    static final Settlements NONE = new Settlements(Map.of(), Map.of(), null);

    private final Map<String, Settlement> byQuestion;

    /** By code, in the order of the edition. */
    private final Map<String, FixedThreshold> fixed;

    private final @Nullable FormHeadings headings;
    private final boolean concludes;

    private Settlements(
            Map<String, Settlement> byQuestion, Map<String, FixedThreshold> fixed, @Nullable FormHeadings headings) {
        this.byQuestion = Map.copyOf(byQuestion);
        this.fixed = fixed;
        this.headings = headings;
        this.concludes = byQuestion.values().stream().anyMatch(Settlement::concludes);
    }

    /** {@return what {@code doctrine} settles; decisions on other editions are left out} */
    static Settlements of(Doctrine doctrine, Edition edition, LocalDate day) {
        List<Decision> decisions = doctrine.on(day);
        if (decisions.isEmpty()) {
            return NONE;
        }
        Map<String, Settlement> settled = new LinkedHashMap<>();
        Map<String, FixedThreshold> fixed = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision instanceof Position position) {
                settle(position, edition, settled);
            }
        }
        settled.values().forEach(settlement -> fix(settlement, edition, fixed));
        for (Decision decision : decisions) {
            if (decision instanceof SeuilRetenu set) {
                fix(set.value(), set, edition, fixed);
            }
        }
        return new Settlements(settled, ordered(fixed, edition), headings(decisions));
    }

    private static @Nullable FormHeadings headings(List<Decision> decisions) {
        return decisions.stream()
                .filter(FormHeadings.class::isInstance)
                .map(FormHeadings.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static void settle(Position position, Edition edition, Map<String, Settlement> settled) {
        for (OpenQuestion question : edition.questions()) {
            if (question.id().equals(position.question()) && position.lecture() != null) {
                question.wording()
                        .reading(position.lecture())
                        .ifPresent(reading -> settled.put(question.id(), new Settlement(reading, position)));
            }
        }
    }

    private static void fix(Settlement settlement, Edition edition, Map<String, FixedThreshold> fixed) {
        settlement.reading().thresholds().forEach(seuil -> fix(seuil, settlement.position(), edition, fixed));
    }

    private static void fix(
            Seuil seuil, @Nullable Decision decision, Edition edition, Map<String, FixedThreshold> fixed) {
        Threshold threshold = edition.thresholds().get(seuil.code());
        if (threshold != null) {
            fixed.put(seuil.code(), new FixedThreshold(threshold, seuil, decision));
        }
    }

    private static Map<String, FixedThreshold> ordered(Map<String, FixedThreshold> fixed, Edition edition) {
        Map<String, FixedThreshold> ordered = new LinkedHashMap<>();
        edition.thresholds().keySet().stream()
                .filter(fixed::containsKey)
                .forEach(code -> ordered.put(code, fixed.get(code)));
        return ordered;
    }

    /** {@return these, and {@code more} where these settle nothing} */
    Settlements with(Map<String, Settlement> more, Edition edition) {
        Map<String, Settlement> all = new LinkedHashMap<>(more);
        all.putAll(byQuestion);
        Map<String, FixedThreshold> thresholds = new HashMap<>();
        more.values().forEach(settlement -> fix(settlement, edition, thresholds));
        thresholds.putAll(fixed);
        return new Settlements(all, ordered(thresholds, edition), headings);
    }

    /** {@return whether a match may have another outcome than its rule says} */
    boolean conclude() {
        return concludes;
    }

    boolean isEmpty() {
        return byQuestion.isEmpty() && fixed.isEmpty() && headings == null;
    }

    boolean settles(String question) {
        return byQuestion.containsKey(question);
    }

    /** {@return how the question that the match asks is concluded; null when it asks none, or an open one} */
    @Nullable
    Settlement of(PreparedObligation obligation, Match match) {
        if (!concludes || !match.outcome().isConclusion()) {
            return null;
        }
        String question = obligation.wording(match.rule().wording()).question();
        Settlement settlement = question == null ? null : byQuestion.get(question);
        Settlement own = settlement == null ? null : obligation.settlement(settlement, match);
        return own != null && own.concludes() ? own : null;
    }

    /** {@return those that the office's form requires; null when it has not said so} */
    @Nullable
    FormHeadings headings() {
        return headings;
    }

    /** {@return the values that replace those of the edition, by code} */
    Map<String, Seuil> thresholds() {
        Map<String, Seuil> thresholds = new LinkedHashMap<>();
        fixed.forEach((code, one) -> thresholds.put(code, one.seuil()));
        return thresholds;
    }

    /** {@return the thresholds and headings among these on which a match with {@code facts} rests} */
    List<Settled> used(List<Object> facts, Edition edition) {
        List<Settled> used = new ArrayList<>();
        fixed.forEach((code, one) -> {
            if (ThresholdUse.of(code, facts, edition)) {
                used.add(one.told());
            }
        });
        if (headings != null && facts.stream().anyMatch(Rubriques.class::isInstance)) {
            String named = String.join(", ", Objects.requireNonNullElse(headings.rubriques(), List.of()));
            used.add(new Settled(null, headings, "Rubriques que demande le formulaire : " + named + "."));
        }
        return used;
    }
}
