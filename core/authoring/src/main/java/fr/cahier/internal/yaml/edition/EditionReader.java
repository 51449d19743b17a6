package fr.cahier.internal.yaml.edition;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.Sha256;
import fr.cahier.internal.Visible;
import fr.cahier.internal.folder.CommitmentRow;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class EditionReader {

    private static final String CAHIER = "cahier.yaml";

    /** Replaces a file that cannot be read, which is reported already. */
    private static final byte[] NOTHING = "[]".getBytes(StandardCharsets.UTF_8);

    private final EditionFiles files;
    private final FolderLimits limits;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final List<RuleIssue> problems = new ArrayList<>();
    private final Map<String, Obligation> obligations = new LinkedHashMap<>();

    private final List<CommitmentRow> commitments = new ArrayList<>();

    /**
     * What the YAML files say.
     *
     * @param edition without its rules
     * @param commitments the obligations without a rule of their own
     */
    public record Read(Edition edition, List<CommitmentRow> commitments) {
        public Read {
            commitments = List.copyOf(commitments);
        }
    }

    private EditionReader(EditionFiles files, FolderLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /**
     * @throws RuleDefectException with every problem, when a file is missing, malformed or beyond {@code limits}
     */
    public static Read read(EditionFiles files, FolderLimits limits) {
        EditionReader reader = new EditionReader(files, limits);
        Optional<Edition.EditionBuilder> edition = reader.edition();
        if (!reader.problems.isEmpty()) {
            throw new RuleDefectException(reader.problems);
        }
        return new Read(edition.orElseThrow().rules(List.of()).build(), reader.commitments);
    }

    /** {@return the obligations in the files of {@code chapter}, which no edition reads; none where they cannot be read} */
    public static List<String> obligations(EditionFiles files, String chapter, FolderLimits limits) {
        String name = chapter + "/obligations.yaml";
        return files.has(name)
                ? YamlFile.read(name, files.read(name), limits).maps(EditionForms.OBLIGATION).stream()
                        .map(row -> row.text("id"))
                        .toList()
                : List.of();
    }

    private Optional<Edition.EditionBuilder> edition() {
        YamlFile file = file(CAHIER);
        Optional<CahierReader> cahier = file.map(EditionForms.CAHIER).map(written -> new CahierReader(file, written));
        List<Passage> passages = passages();
        Map<String, DeclaredFact> facts = cahier.map(CahierReader::facts).orElse(Map.of());
        Map<String, Threshold> thresholds = cahier.map(CahierReader::thresholds).orElse(Map.of());
        Map<String, Computation> computations =
                cahier.map(read -> read.computations(facts, thresholds)).orElse(Map.of());
        Declared declared = cahier.map(CahierReader::declared).orElse(new Declared(Set.of(), Set.of()));
        cahier.ifPresent(read -> chapters(read, declared));
        Optional<Edition.EditionBuilder> built = cahier.map(written -> written.read()
                .facts(facts)
                .thresholds(thresholds)
                .computations(computations)
                .obligations(obligations)
                .passages(passages)
                .sha256(Sha256.of(read.toByteArray())));
        problems.addAll(0, file.problems());
        return built;
    }

    private List<Passage> passages() {
        YamlFile file = file("passages.yaml");
        List<Passage> passages = new ArrayList<>();
        for (YamlMap written : file.maps(EditionForms.PASSAGE)) {
            file.convert(written, null, () -> passage(written)).ifPresent(passages::add);
        }
        problems.addAll(file.problems());
        return passages;
    }

    private static Passage passage(YamlMap written) {
        return new Passage(
                Lines.of(written.text("lignes")),
                written.textOrNull("page"),
                written.texts("fonde"),
                written.text("note"),
                written.text("empreinte"));
    }

    /** Names that an edition gives, which its obligations may list: those of what has a problem, which is told, too. */
    record Declared(Set<String> facts, Set<String> computations) {}

    private void chapters(CahierReader cahier, Declared declared) {
        bytes(Edition.COMMON + "/" + RuleFiles.FILE);
        Set<String> known = new HashSet<>(Set.of(Edition.COMMON));
        for (YamlMap written : cahier.cahier().maps("chapitres")) {
            String chapter = written.text("dossier");
            if (known.add(chapter)) {
                obligations(chapter, cahier.globalSignature(), declared);
            } else {
                reportDuplicate(cahier.file(), written, chapter);
            }
        }
    }

    private void obligations(String chapter, String root, Declared declared) {
        YamlFile file = file(chapter + "/obligations.yaml");
        ObligationReader reader = new ObligationReader(file, chapter, root, declared);
        for (YamlMap written : file.maps(EditionForms.OBLIGATION)) {
            String id = written.text("id");
            Optional<Obligation> obligation = reader.read(written);
            if (obligation.isPresent() && obligations.put(id, obligation.get()) != null) {
                reportDuplicate(file, written, id);
            } else if (obligation.isPresent() && reader.isCommitment(written)) {
                commitments.add(new CommitmentRow(chapter, id, obligation.get().subject(), written.line()));
            }
            if (obligations.size() == limits.obligations() + 1) {
                file.add(
                        RuleIssueCode.LIMIT_EXCEEDED,
                        written,
                        id,
                        "l’édition a plus de " + limits.obligations()
                                + (limits.obligations() < 2 ? " obligation." : " obligations."),
                        "Retirez celles qui ne servent pas.");
                break;
            }
        }
        problems.addAll(file.problems());
        String rules = chapter + "/" + RuleFiles.FILE;
        boolean optional = commitments.stream().anyMatch(row -> row.chapter().equals(chapter));
        if (!optional || files.has(rules)) {
            bytes(rules);
        }
    }

    static void reportDuplicate(YamlFile file, YamlNode location, String id) {
        file.add(
                RuleIssueCode.DUPLICATE_IDENTIFIER,
                location,
                null,
                "l’identifiant « " + Visible.text(id) + " » est employé deux fois.",
                "Donnez-en un autre à l’un des deux.");
    }

    private YamlFile file(String name) {
        return YamlFile.read(name, bytes(name), limits);
    }

    /** The fingerprint of the edition covers every file read, with its name. */
    private byte[] bytes(String file) {
        byte[] bytes = content(file);
        read.writeBytes((file + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        read.writeBytes(bytes);
        return bytes;
    }

    private byte[] content(String file) {
        try {
            return files.read(file);
        } catch (RuleDefectException absent) {
            if (file.equals(CAHIER) || absent.diagnostics().isEmpty()) {
                throw absent;
            }
            problems.addAll(absent.diagnostics());
            return NOTHING;
        }
    }
}
