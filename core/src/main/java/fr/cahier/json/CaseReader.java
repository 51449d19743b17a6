package fr.cahier.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import fr.cahier.cases.Case;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Problem;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.model.Nearest;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.verdict.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside the rules and is about them: the cases of a chapter, the changes that alter no verdict. */
public final class CaseReader {

    private final YamlFile file;

    private CaseReader(String file, byte[] content) {
        this.file = new YamlFile(file, content);
    }

    /**
     * {@return the cases of a {@code cas.yaml}}
     *
     * @param file name shown in messages
     * @throws RuleDefectException with everything that is wrong in the file, each with its line and column
     */
    public static List<Case> read(String file, byte[] content) {
        CaseReader reader = new CaseReader(file, content);
        List<Case> cases = new ArrayList<>();
        reader.each(new TypeReference<List<Written>>() {}, (pointer, written) -> reader.read(pointer, written)
                .ifPresent(cases::add));
        return cases;
    }

    /**
     * {@return the entries of an {@code equivalences.yaml}, one for each change}
     *
     * @param file name shown in messages
     * @throws RuleDefectException with everything that is wrong in the file, each with its line and column
     */
    public static List<Equivalence> equivalences(String file, byte[] content) {
        List<Equivalence> entries = new ArrayList<>();
        new CaseReader(file, content)
                .each(new TypeReference<List<Known>>() {}, (pointer, known) -> entries.addAll(known.entries()));
        return entries;
    }

    private <T> void each(TypeReference<List<T>> type, BiConsumer<String, T> reading) {
        List<T> rows = file.as(type).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            reading.accept("/" + i, rows.get(i));
        }
        if (!file.problems().isEmpty()) {
            throw new RuleDefectException(file.problems());
        }
    }

    private Optional<Case> read(String pointer, Written written) {
        Optional<Dossier> dossier = dossier(pointer, written);
        Optional<Reason> expected = reason(pointer + "/attendu", written.cas, written.attendu);
        Optional<Reason> reserve =
                written.reserve == null ? Optional.empty() : reason(pointer + "/reserve", written.cas, written.reserve);
        return dossier.isEmpty() || expected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Case(
                        written.cas,
                        written.obligation,
                        written.sujet,
                        dossier.get(),
                        expected.get(),
                        written.dit,
                        written.neDitPas,
                        reserve.orElse(null)));
    }

    private Optional<Dossier> dossier(String pointer, Written written) {
        String json = written.dossier == null ? "{}" : written.dossier.toString();
        try {
            return Optional.of(DossierReader.standard().read(json).dossier());
        } catch (UnreadableDossierException unreadable) {
            unreadable.problems().forEach(problem -> add(pointer, written.cas, problem));
            return Optional.empty();
        }
    }

    /** A problem of a dossier ends with what to try. */
    private void add(String pointer, String subject, Problem problem) {
        String said = problem.message().substring(0, 1).toLowerCase(Locale.ROOT)
                + problem.message().substring(1);
        int advice = said.lastIndexOf(". ") + 1;
        file.add(
                JsonPointer.compile(pointer + "/dossier" + problem.pointer()),
                subject,
                advice > 0 ? said.substring(0, advice) : said,
                advice > 0 ? said.substring(advice).strip() : "Corrigez le dossier de ce cas.");
    }

    private Optional<Reason> reason(String pointer, String subject, String french) {
        Optional<Reason> found = Arrays.stream(Reason.values())
                .filter(reason -> reason.french().equals(french))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    Arrays.stream(Reason.values()).map(Reason::french).toList();
            file.add(
                    JsonPointer.compile(pointer),
                    subject,
                    "« " + french + " » est inconnu.",
                    Nearest.to(french, known)
                            .map(near -> "Vouliez-vous écrire « " + near + " » ?")
                            .orElse(known.stream().collect(Collectors.joining(", ", "Écrivez l’un de : ", "."))));
        }
        return found;
    }

    record Written(
            String cas,
            String obligation,
            @Nullable String sujet,
            @Nullable JsonNode dossier,
            String attendu,
            @Nullable String dit,
            @Nullable String neDitPas,
            @Nullable String reserve) {}

    record Known(@Nullable String regle, @Nullable String seuil, List<String> changements, String raison) {

        List<Equivalence> entries() {
            String subject = regle != null ? regle : String.valueOf(seuil);
            return changements.stream()
                    .map(change -> new Equivalence(subject, change, raison))
                    .toList();
        }
    }
}
