package fr.cahier.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.cahier.internal.Sha256;
import fr.cahier.json.RegulationYaml.Cahier;
import fr.cahier.json.RegulationYaml.Chapitre;
import fr.cahier.json.RegulationYaml.PassageYaml;
import fr.cahier.json.RegulationYaml.Row;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RegulationFiles;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleDefectException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the YAML files of an edition. */
public final class RegulationReader {

    /** Folder of the rules that hold for every obligation. */
    private static final String COMMON = "commun";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final RegulationFiles files;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    private RegulationReader(RegulationFiles files) {
        this.files = files;
    }

    /**
     * {@return the edition that {@code files} hold, judged by {@code rules}}
     *
     * @throws RuleDefectException when a file is missing or malformed
     */
    public static Regulation read(RegulationFiles files, RuleBase rules) {
        return new RegulationReader(files).regulation(rules);
    }

    private Regulation regulation(RuleBase rules) {
        Cahier cahier = parse("cahier.yaml", new TypeReference<>() {});
        List<PassageYaml> passages = parse("passages.yaml", new TypeReference<>() {});
        Map<String, Obligation> obligations = obligations(cahier);
        return Regulation.builder()
                .id(cahier.identifiant())
                .title(cahier.titre())
                .sourceTitle(cahier.texte().titre())
                .sourceSha256(cahier.texte().sha256())
                .nonBlankLines(Lines.of(cahier.texte().lignesNonVides()))
                .from(RegulationYaml.day(cahier.enVigueur().du()))
                .until(
                        cahier.enVigueur().au() == null
                                ? null
                                : RegulationYaml.day(cahier.enVigueur().au()))
                .zone(ZoneId.of(cahier.fuseau()))
                .chapters(cahier.chapitres().stream()
                        .map(chapitre -> new Chapter(chapitre.dossier(), chapitre.titre()))
                        .toList())
                .obligations(obligations)
                .thresholds(cahier.thresholds())
                .passages(passages.stream().map(PassageYaml::passage).toList())
                .wordings(RegulationYaml.wordings(cahier.formulations()))
                .sha256(Sha256.of(read.toByteArray()))
                .rules(rules)
                .build();
    }

    private Map<String, Obligation> obligations(Cahier cahier) {
        Map<String, Obligation> obligations = new LinkedHashMap<>();
        bytes(COMMON + "/regles.drl");
        for (Chapitre chapitre : cahier.chapitres()) {
            String file = chapitre.dossier() + "/obligations.yaml";
            List<Row> rows = parse(file, new TypeReference<>() {});
            for (Row row : rows) {
                Obligation obligation = convert(file, row, chapitre, cahier);
                if (obligations.put(obligation.id(), obligation) != null) {
                    throw new RuleDefectException(
                            file + " : l’identifiant " + obligation.id() + " est employé deux fois.");
                }
            }
            bytes(chapitre.dossier() + "/regles.drl");
        }
        return obligations;
    }

    private static Obligation convert(String file, Row row, Chapitre chapitre, Cahier cahier) {
        try {
            return row.obligation(chapitre.dossier(), cahier.signatureGlobale());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new RuleDefectException(file + " : obligation " + row.id() + " : " + e.getMessage(), e);
        }
    }

    private <T> T parse(String file, TypeReference<T> type) {
        try {
            return YAML.readValue(bytes(file), type);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new RuleDefectException(file + place + " : " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RuleDefectException(file + " : illisible", e);
        }
    }

    /** Every file that is read counts in the fingerprint of the edition, with its name. */
    private byte[] bytes(String file) {
        byte[] bytes = files.read(file);
        read.writeBytes((file + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        read.writeBytes(bytes);
        return bytes;
    }
}
