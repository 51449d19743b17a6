package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Seuil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * One dated edition of a cahier des charges, as data; {@code ExecutableEdition} judges by it. Immutable and
 * thread-safe.
 *
 * @param id such as {@code label/2026}
 * @param sourceSha256 sha-256 of the encoded text
 * @param until last day in force; null while open
 * @param authority who decides on the applications
 * @param chapters in the order of the text
 * @param obligations by id, in the order of the text
 * @param thresholds by code
 * @param wordings common wordings, by key
 * @param sha256 sha-256 of its files
 * @param rules in the order of the chapters, then of their files
 * @param words written instead of an answer; null stands for those of the library
 * @param voice how it calls what is not in its obligations; null stands for {@link Voice#STANDARD}
 * @param facts those that the edition declares, by key, in the order of its file; null stands for none
 * @param computations those that the edition declares, by code, in the order of its file; null stands for none
 * @since 0.1.0
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
        List<RuleInfo> rules,
        BlankWords words,
        Map<String, DeclaredFact> facts,
        Map<String, Computation> computations,
        Voice voice) {

    /** Folder of the rules and wordings common to all chapters. */
    public static final String COMMON = "commun";

    public Edition {
        Objects.requireNonNull(authority, "authority");
        chapters = List.copyOf(chapters);
        voice = voice == null ? Voice.STANDARD : voice;
        facts = facts == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        obligations = Collections.unmodifiableMap(withDeclared(obligations, facts));
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
        passages = List.copyOf(passages);
        wordings = Map.copyOf(wordings);
        rules = List.copyOf(rules);
        words = words == null ? BlankWords.STANDARD : words;
        computations = computations == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(computations));
    }

    private static Map<String, Obligation> withDeclared(
            Map<String, Obligation> obligations, Map<String, DeclaredFact> facts) {
        Map<String, Obligation> known = new LinkedHashMap<>(obligations);
        if (!facts.isEmpty()) {
            known.replaceAll((id, obligation) -> obligation.withDeclared(facts));
        }
        return known;
    }

    /**
     * {@return the path, which knows the facts that this edition declares}
     *
     * @throws IllegalArgumentException when a dossier has no such path
     */
    public FactPath path(String written) {
        Objects.requireNonNull(written, "written");
        return DeclaredFact.in(List.of(FactPath.of(written)), facts).get(0);
    }

    /** {@return the places of a dossier that {@code obligation} looks at: of a computation, those that it reads} */
    public List<FactPath> read(Obligation obligation) {
        Objects.requireNonNull(obligation, "obligation");
        return read(obligation.paths());
    }

    /** {@return the places of a dossier to which {@code paths} lead: of a computation, those that it reads} */
    public List<FactPath> read(List<FactPath> paths) {
        Objects.requireNonNull(paths, "paths");
        return ReadPaths.of(this, paths);
    }

    public Optional<Obligation> obligation(String obligationId) {
        Objects.requireNonNull(obligationId, "obligationId");
        return Optional.ofNullable(obligations.get(obligationId));
    }

    /** {@return the obligations that yield a counting finding, in the order of the text} */
    public List<Obligation> judged() {
        return obligations.values().stream()
                .filter(obligation -> obligation.nature().isJudged())
                .toList();
    }

    /** {@return the folders of rules: {@link #COMMON}, then the chapters} */
    public List<String> ruleFolders() {
        return Stream.concat(Stream.of(COMMON), chapters.stream().map(Chapter::key))
                .toList();
    }

    /** {@return the questions that the text leaves open and that can be settled, in the order of the text} */
    public List<OpenQuestion> questions() {
        return OpenQuestion.of(this);
    }

    /** {@return the pages of the printed text on which these lines stand, as far as the edition says them} */
    public List<String> pages(Lines lines) {
        Objects.requireNonNull(lines, "lines");
        Set<Integer> cited = lines.stream().boxed().collect(Collectors.toSet());
        return passages.stream()
                .filter(passage -> passage.lines().stream().anyMatch(cited::contains))
                .map(Passage::page)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public Period period() {
        return new Period(from, until);
    }

    /**
     * {@return this edition with only the obligations in force on {@code day}; a day outside its period counts as its
     * first or last day}
     */
    public Edition inForce(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return InForce.on(this, period().nearest(day));
    }

    /**
     * {@return the thresholds that have a value on {@code day}; a day outside the period counts as its first or last
     * day}
     */
    public List<Seuil> thresholdsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        LocalDate counting = period().nearest(day);
        return thresholds.values().stream()
                .flatMap(threshold -> threshold.on(counting).stream())
                .toList();
    }

    /** {@return the computation of that code and all that it is made from; empty where there is none} */
    public Set<Computation> madeFrom(String code) {
        Objects.requireNonNull(code, "code");
        Set<Computation> made = new LinkedHashSet<>();
        addMade(code, made);
        return made;
    }

    private void addMade(@Nullable String code, Set<Computation> made) {
        Computation computation = computations.get(code);
        if (computation != null && made.add(computation)) {
            computation.paths().forEach(path -> addMade(path.computation(), made));
        }
    }

    /** {@return the thresholds under the heading of {@code obligation} that have {@code value} on some day} */
    public List<Threshold> thresholds(Obligation obligation, BigDecimal value) {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(value, "value");
        return thresholds.values().stream()
                .filter(threshold ->
                        threshold.source().heading().equals(obligation.source().heading()))
                .filter(threshold -> threshold.isEver(value))
                .toList();
    }

    /** {@return whether the result of the computation {@code code} depends on the value of {@code threshold}} */
    public boolean isCountedBy(String threshold, String code) {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(code, "code");
        return madeFrom(code).stream().anyMatch(one -> one.thresholds().contains(threshold));
    }

    /** {@return this edition with these values of its thresholds, on every day} Others' codes are left out. */
    public Edition withThresholds(Map<String, Seuil> fixed) {
        Objects.requireNonNull(fixed, "fixed");
        if (fixed.isEmpty()) {
            return this;
        }
        Map<String, Threshold> changed = new LinkedHashMap<>(thresholds);
        changed.replaceAll(
                (code, threshold) -> fixed.containsKey(code) ? threshold.always(fixed.get(code)) : threshold);
        return toBuilder().thresholds(changed).build();
    }

    /**
     * {@return what stands above {@code id}, the nearest first; a chain that turns round ends}
     */
    public Set<String> above(String id) {
        Objects.requireNonNull(id, "id");
        Set<String> above = new LinkedHashSet<>();
        String parent = parentOf(id);
        while (parent != null && above.add(parent)) {
            parent = parentOf(parent);
        }
        return above;
    }

    private @Nullable String parentOf(String id) {
        Obligation obligation = obligations.get(id);
        return obligation == null ? null : obligation.parent();
    }

    /**
     * {@return the obligation's own wording of {@code key}, else the common one}
     *
     * @throws RuleDefectException when there is neither
     */
    public Wording wording(Obligation obligation, String key) {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(key, "key");
        return obligation
                .wording(key)
                .or(() -> Optional.ofNullable(wordings.get(key)))
                .orElseThrow(() -> new RuleDefectException(
                        RuleDefectCode.INCONSISTENT,
                        "Aucune formulation « " + key + " » pour " + obligation.id()
                                + " ni dans les formulations communes."));
    }
}
