package fr.cahier.internal.yaml.edition;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.internal.yaml.Form;
import fr.cahier.internal.yaml.InputCodes;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlJson;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.internal.yaml.YamlPath;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.verdict.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a chapter and the declared equivalences. */
public final class CaseReader {

    private final YamlFile file;

    private CaseReader(String name, byte[] content, FolderLimits limits) {
        this.file = YamlFile.read(name, content, limits);
    }

    /**
     * @param file name in messages
     * @throws RuleDefectException with every problem, its line and column
     */
    public static List<Case> read(String file, byte[] content, FolderLimits limits) {
        CaseReader reader = new CaseReader(file, content, limits);
        List<Case> cases = new ArrayList<>();
        reader.each(EditionForms.CASE, written -> reader.read(written).ifPresent(cases::add));
        return cases;
    }

    /**
     * {@return one entry per change}
     *
     * @param file name in messages
     * @throws RuleDefectException with every problem, its line and column
     */
    public static List<Equivalence> equivalences(String file, byte[] content, FolderLimits limits) {
        List<Equivalence> entries = new ArrayList<>();
        new CaseReader(file, content, limits).each(EditionForms.EQUIVALENCE, written -> {
            String subject = written.textOr("regle", written.textOr("seuil", "null"));
            written.texts("changements")
                    .forEach(change -> entries.add(new Equivalence(subject, change, written.text("raison"))));
        });
        return entries;
    }

    private void each(Form.MapForm form, Consumer<YamlMap> reading) {
        file.maps(form).forEach(reading);
        if (!file.problems().isEmpty()) {
            throw new RuleDefectException(file.problems());
        }
    }

    private Optional<Case> read(YamlMap written) {
        String name = written.text("cas");
        Optional<Dossier> dossier = dossier(written, name);
        Optional<Reason> expected = reason(written, "attendu", name);
        Optional<Reason> reserve =
                written.node("reserve") == null ? Optional.empty() : reason(written, "reserve", name);
        return dossier.isEmpty() || expected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Case(
                        name,
                        written.text("obligation"),
                        written.textOrNull("sujet"),
                        dossier.get(),
                        expected.get(),
                        written.textOrNull("dit"),
                        written.textOrNull("ne-dit-pas"),
                        reserve.orElse(null),
                        written.line()));
    }

    private Optional<Dossier> dossier(YamlMap written, String name) {
        YamlNode facts = written.node("dossier");
        try {
            String json = facts == null ? "{}" : YamlJson.of(facts);
            return Optional.of(DossierReader.standard().read(json).dossier());
        } catch (UnreadableDossierException unreadable) {
            unreadable.problems().forEach(problem -> add(written, facts, name, problem));
            return Optional.empty();
        }
    }

    private void add(YamlMap written, @Nullable YamlNode facts, String subject, InputIssue problem) {
        file.add(
                InputCodes.ofCase(problem),
                facts == null ? written : YamlPath.pointer(facts, problem.pointer()),
                subject,
                continued(problem.reason()),
                problem.advice());
    }

    /** A message follows the name of its file, so it begins with a small letter. */
    private static String continued(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private Optional<Reason> reason(YamlMap written, String key, String subject) {
        String french = written.text(key);
        Optional<Reason> found = Arrays.stream(Reason.values())
                .filter(reason -> reason.french().equals(french))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    Arrays.stream(Reason.values()).map(Reason::french).toList();
            file.add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    written.location(key),
                    subject,
                    "« " + Visible.text(french) + " » est inconnu.",
                    NearestName.suggested(french, known, "Écrivez l’un de : " + String.join(", ", known) + "."));
        }
        return found;
    }
}
