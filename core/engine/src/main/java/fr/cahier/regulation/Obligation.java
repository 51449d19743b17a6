package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FactPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * One obligation of the catalogue. Immutable and thread-safe.
 *
 * @param id such as {@code HOR-06}
 * @param verifications what satisfying it takes; empty when no rule judges it
 * @param needs facts required by {@link Verification#FAITS}
 * @param clues other facts that its rules read or that officers need
 * @param parent the obligation that groups it, whose answer counts in place of a missing one
 * @param canon for an alias, the obligation it repeats
 * @param requirement French clause that completes "il est demandé de"
 * @param evidence the expected piece, in French
 * @param observation what a visitor finds on site where it is met, a French sentence; null leaves the requirement
 * @param wordings by key; the edition's common wordings complete them
 * @param freeFacts keys of the free facts that its rules read, in the order of the rules
 * @param period the days it is in force, within those of its edition
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Obligation(
        String id,
        String title,
        String chapter,
        Nature nature,
        Source source,
        String owedBy,
        Subject subject,
        Set<Verification> verifications,
        List<FactPath> needs,
        List<FactPath> clues,
        @Nullable String parent,
        @Nullable String canon,
        String requirement,
        @Nullable String evidence,
        Map<String, Wording> wordings,
        @Nullable String remedy,
        @Nullable String observation,
        List<String> freeFacts,
        Period period) {

    public Obligation {
        verifications = Set.copyOf(verifications);
        needs = List.copyOf(needs);
        clues = List.copyOf(clues);
        wordings = Map.copyOf(wordings);
        freeFacts = freeFacts == null ? List.of() : List.copyOf(freeFacts);
        period = Objects.requireNonNullElse(period, Period.ALWAYS);
    }

    public boolean asks(Verification verification) {
        Objects.requireNonNull(verification, "verification");
        return verifications.contains(verification);
    }

    /** {@return whether the dossier has to say or to show something; else it is seen on site, or due after the label} */
    public boolean asksOfDossier() {
        return nature == Nature.ENSEMBLE
                || asks(Verification.ENGAGEMENT)
                || asks(Verification.FAITS)
                || asks(Verification.PIECE);
    }

    /** {@return all paths that it lists, each once: what it needs, then its clues} */
    public List<FactPath> paths() {
        return Stream.concat(needs.stream(), clues.stream()).distinct().toList();
    }

    /** {@return this obligation, whose paths know the facts that its edition declares} */
    Obligation withDeclared(Map<String, DeclaredFact> facts) {
        Map<String, Wording> known = new HashMap<>(wordings);
        known.replaceAll((key, wording) -> wording.withDeclared(facts));
        return toBuilder()
                .needs(DeclaredFact.in(needs, facts))
                .clues(DeclaredFact.in(clues, facts))
                .wordings(known)
                .build();
    }

    /** {@return its own wording of {@code key}; common wordings are not searched} */
    public Optional<Wording> wording(String key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(wordings.get(key));
    }
}
