package fr.cahier.regulation;

import fr.cahier.ExecutableEdition;
import fr.cahier.annotation.PublicApi;
import fr.cahier.facts.Seuil;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a cahier des charges, to be read: {@link ExecutableEdition} judges by one. Immutable and thread-safe.
 *
 * @param id its identity, such as {@code label/2026}
 * @param title its title
 * @param sourceTitle title of the text it encodes
 * @param sourceSha256 sha-256 of that text
 * @param from first day in force
 * @param until last day in force; null while it is open
 * @param zone time zone of its dates
 * @param authority who decides on the applications
 * @param chapters its chapters, in the order of the text
 * @param obligations every row of its catalogue, by id, in the order of the text
 * @param thresholds its thresholds, by code
 * @param passages every passage of the text
 * @param nonBlankLines the lines of the text that are not blank
 * @param wordings common wordings, by key
 * @param sha256 sha-256 of its files
 * @param rules what its rules say of themselves, in the order of the chapters, then of their files
 */
@Builder(toBuilder = true)
@PublicApi
public record Edition(
        String id,
        String title,
        String sourceTitle,
        String sourceSha256,
        LocalDate from,
        @Nullable LocalDate until,
        ZoneId zone,
        Authority authority,
        List<Chapter> chapters,
        Map<String, Obligation> obligations,
        Map<String, Threshold> thresholds,
        List<Passage> passages,
        Lines nonBlankLines,
        Map<String, Wording> wordings,
        String sha256,
        List<RuleInfo> rules) {

    /** The folder of what is common to all chapters: rules, wordings. */
    public static final String COMMON = "commun";

    public Edition {
        Objects.requireNonNull(authority, "authority");
        chapters = List.copyOf(chapters);
        obligations = Collections.unmodifiableMap(new LinkedHashMap<>(obligations));
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
        passages = List.copyOf(passages);
        wordings = Map.copyOf(wordings);
        rules = List.copyOf(rules);
    }

    /** {@return the row of that id} */
    public Optional<Obligation> obligation(String obligationId) {
        return Optional.ofNullable(obligations.get(obligationId));
    }

    /** {@return the rows that a dossier gets a counting finding on, in the order of the text} */
    public List<Obligation> judged() {
        return obligations.values().stream().filter(o -> o.nature().isJudged()).toList();
    }

    /** {@return the folders in which its rules stand, in their order: those common to all obligations, then its chapters} */
    public List<String> ruleFolders() {
        return Stream.concat(Stream.of(COMMON), chapters.stream().map(Chapter::key))
                .toList();
    }

    /** {@return the days on which it is in force} */
    public Period period() {
        return new Period(from, until);
    }

    /**
     * {@return this edition with the rows alone that hold on {@code day}; that day is judged as if it had no others}
     *
     * <p>Who names an edition may ask for a day on which it is not in force: then its first or its last day counts.
     */
    public Edition inForce(LocalDate day) {
        return InForce.on(this, period().nearest(day));
    }

    /**
     * {@return the thresholds that have a value on {@code day}, with that value; outside its days, that of its first or
     * last day}
     */
    public List<Seuil> thresholdsOn(LocalDate day) {
        LocalDate counting = period().nearest(day);
        return thresholds.values().stream()
                .flatMap(threshold -> threshold.on(counting).stream())
                .toList();
    }

    /**
     * {@return the wording of {@code key} for {@code obligation}: its own, else the common one}
     *
     * @throws RuleDefectException when there is neither
     */
    public Wording wording(Obligation obligation, String key) {
        return obligation
                .wording(key)
                .or(() -> Optional.ofNullable(wordings.get(key)))
                .orElseThrow(() -> new RuleDefectException("Aucune formulation « " + key + " » pour " + obligation.id()
                        + " ni dans les formulations communes."));
    }
}
