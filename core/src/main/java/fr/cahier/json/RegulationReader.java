package fr.cahier.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.cahier.internal.Sha256;
import fr.cahier.json.RegulationYaml.Cahier;
import fr.cahier.json.RegulationYaml.Chapitre;
import fr.cahier.json.RegulationYaml.EnVigueur;
import fr.cahier.json.RegulationYaml.PassageYaml;
import fr.cahier.json.RegulationYaml.Row;
import fr.cahier.json.RegulationYaml.SeuilYaml;
import fr.cahier.json.RegulationYaml.Valeur;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RegulationFiles;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.Threshold;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the YAML files of an edition. */
public final class RegulationReader {

    /** Folder of the rules that hold for every obligation. */
    public static final String COMMON = "commun";

    private static final String CAHIER = "cahier.yaml";
    private static final int MOST_OBLIGATIONS = 1_000;

    /** Stands for a file that cannot be read, which has been told already. */
    private static final byte[] NOTHING = "[]".getBytes(StandardCharsets.UTF_8);

    private final RegulationFiles files;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final List<Diagnostic> problems = new ArrayList<>();

    private RegulationReader(RegulationFiles files) {
        this.files = files;
    }

    /**
     * {@return the edition that {@code files} hold, judged by {@code rules}}
     *
     * @throws RuleDefectException when a file is missing or malformed; it tells all problems of all files
     */
    public static Regulation read(RegulationFiles files, RuleBase rules) {
        RegulationReader reader = new RegulationReader(files);
        Optional<Regulation> regulation = reader.regulation(rules);
        if (!reader.problems.isEmpty()) {
            throw new RuleDefectException(reader.problems);
        }
        return regulation.orElseThrow();
    }

    private Optional<Regulation> regulation(RuleBase rules) {
        YamlFile file = file(CAHIER);
        Optional<Cahier> cahier = file.as(new TypeReference<>() {});
        List<Passage> passages = passages();
        Map<String, Obligation> obligations = new LinkedHashMap<>();
        cahier.ifPresent(read -> obligations(read, file, obligations));
        Optional<Regulation> built = cahier.flatMap(read -> file.convert("", null, () -> build(read, file)
                .obligations(obligations)
                .passages(passages)
                .rules(rules)
                .build()));
        problems.addAll(0, file.problems());
        return built;
    }

    private Regulation.RegulationBuilder build(Cahier cahier, YamlFile file) {
        var builder = Regulation.builder()
                .id(cahier.identifiant())
                .title(cahier.titre())
                .sourceTitle(cahier.texte().titre())
                .sourceSha256(cahier.texte().sha256())
                .chapters(cahier.chapitres().stream()
                        .map(chapitre -> new Chapter(chapitre.dossier(), chapitre.titre()))
                        .toList())
                .thresholds(thresholds(cahier, file))
                .wordings(convert(file, "/formulations", () -> RegulationYaml.wordings(cahier.formulations()))
                        .orElse(Map.of()))
                .sha256(Sha256.of(read.toByteArray()));
        convert(file, "/texte/lignes-non-vides", () -> Lines.of(cahier.texte().lignesNonVides()))
                .ifPresent(builder::nonBlankLines);
        days(cahier.enVigueur(), file)
                .ifPresent(days -> builder.from(days.from()).until(days.until()));
        convert(file, "/fuseau", () -> RegulationYaml.zone(cahier.fuseau())).ifPresent(builder::zone);
        return builder;
    }

    private static Optional<Period> days(EnVigueur written, YamlFile file) {
        Optional<LocalDate> from = convert(file, "/en-vigueur/du", () -> RegulationYaml.day(written.du()));
        String au = written.au();
        if (au == null) {
            return from.map(first -> new Period(first, null));
        }
        Optional<LocalDate> until = convert(file, "/en-vigueur/au", () -> RegulationYaml.day(au));
        return from.flatMap(
                first -> until.flatMap(last -> convert(file, "/en-vigueur", () -> new Period(first, last))));
    }

    private static <T> Optional<T> convert(YamlFile file, String pointer, Supplier<T> conversion) {
        return file.convert(pointer, null, conversion);
    }

    private static Map<String, Threshold> thresholds(Cahier cahier, YamlFile file) {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        for (int i = 0; i < cahier.seuils().size(); i++) {
            SeuilYaml seuil = cahier.seuils().get(i);
            String pointer = "/seuils/" + i;
            List<Threshold.Value> values = values(seuil, file, pointer);
            Optional<Threshold> read = values.size() < seuil.valeurs().size()
                    ? Optional.empty()
                    : file.convert(pointer, seuil.code(), () -> seuil.threshold(values));
            if (read.isPresent() && thresholds.put(seuil.code(), read.get()) != null) {
                twice(file, pointer, seuil.code());
            }
        }
        return thresholds;
    }

    private static List<Threshold.Value> values(SeuilYaml seuil, YamlFile file, String pointer) {
        List<Threshold.Value> values = new ArrayList<>();
        for (int i = 0; i < seuil.valeurs().size(); i++) {
            Valeur valeur = seuil.valeurs().get(i);
            file.convert(pointer + "/valeurs/" + i, seuil.code(), () -> valeur.value(seuil.code()))
                    .ifPresent(values::add);
        }
        return values;
    }

    private List<Passage> passages() {
        YamlFile file = file("passages.yaml");
        List<PassageYaml> rows =
                file.as(new TypeReference<List<PassageYaml>>() {}).orElse(List.of());
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            file.convert("/" + i, null, rows.get(i)::passage).ifPresent(passages::add);
        }
        close(file);
        return passages;
    }

    private void obligations(Cahier cahier, YamlFile file, Map<String, Obligation> obligations) {
        bytes(COMMON + "/regles.drl");
        Set<String> chapters = new HashSet<>(Set.of(COMMON));
        for (int i = 0; i < cahier.chapitres().size(); i++) {
            Chapitre chapitre = cahier.chapitres().get(i);
            if (chapters.add(chapitre.dossier())) {
                chapter(chapitre, cahier, obligations);
            } else {
                twice(file, "/chapitres/" + i, chapitre.dossier());
            }
        }
    }

    private void chapter(Chapitre chapitre, Cahier cahier, Map<String, Obligation> obligations) {
        YamlFile file = file(chapitre.dossier() + "/obligations.yaml");
        List<Row> rows = file.as(new TypeReference<List<Row>>() {}).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<Obligation> obligation = file.convert(
                    "/" + i, row.id(), () -> row.obligation(chapitre.dossier(), cahier.signatureGlobale()));
            if (obligation.isPresent() && obligations.put(row.id(), obligation.get()) != null) {
                twice(file, "/" + i, row.id());
            } else if (obligations.size() == MOST_OBLIGATIONS + 1) {
                file.add(
                        JsonPointer.compile("/" + i),
                        row.id(),
                        "l’édition a plus de " + MOST_OBLIGATIONS + " obligations.",
                        "Retirez celles qui ne servent pas.");
                break;
            }
        }
        close(file);
        bytes(chapitre.dossier() + "/regles.drl");
    }

    private static void twice(YamlFile file, String pointer, String id) {
        file.add(
                JsonPointer.compile(pointer),
                null,
                "l’identifiant « " + id + " » est employé deux fois.",
                "Donnez-en un autre à l’un des deux.");
    }

    private YamlFile file(String name) {
        return new YamlFile(name, bytes(name));
    }

    private void close(YamlFile file) {
        problems.addAll(file.problems());
    }

    /** Every file that is read counts in the fingerprint of the edition, with its name. */
    private byte[] bytes(String file) {
        byte[] bytes = read(file);
        read.writeBytes((file + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        read.writeBytes(bytes);
        return bytes;
    }

    private byte[] read(String file) {
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
