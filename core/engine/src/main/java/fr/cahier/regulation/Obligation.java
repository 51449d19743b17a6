package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FactPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue.
 *
 * @param id its id, such as {@code HOR-06}
 * @param title its title
 * @param chapter key of its chapter
 * @param nature what it is, and so what weight it has
 * @param source where the text says it
 * @param owedBy who owes it
 * @param subject what it is judged for
 * @param verifications what it takes to be satisfied of it; empty for rows that no rule judges
 * @param needs facts that must be said where {@link Verification#FAITS} is asked for
 * @param clues further facts that its rules look at, or that an officer wants to see beside it
 * @param parent the row that gathers it, whose answer counts where it has none of its own
 * @param canon for an alias, the obligation it repeats
 * @param requirement what it asks, as a French clause that completes "il est demandé de"
 * @param evidence the piece that is expected, in words
 * @param wordings sentences by key; a key not found here is looked up in the regulation's common wordings
 * @param remedy what to supply, in French
 * @param freeFacts keys of the free facts that its rules look for, in the order of the rules
 * @param period the days on which it holds, within those of its edition
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

    /** {@return whether {@code verification} is part of what it takes} */
    public boolean asks(Verification verification) {
        return verifications.contains(verification);
    }

    /** {@return its own wording under {@code key}} */
    public Optional<Wording> wording(String key) {
        return Optional.ofNullable(wordings.get(key));
    }
}
