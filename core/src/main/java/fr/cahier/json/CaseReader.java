package fr.cahier.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.cahier.cases.Case;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.verdict.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a chapter, a {@code cas.yaml}. */
public final class CaseReader {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private CaseReader() {}

    /**
     * {@return the cases of a file}
     *
     * @param file name shown in messages
     * @throws RuleDefectException when the file, or the dossier of a case, cannot be read
     */
    public static List<Case> read(String file, byte[] content) {
        try {
            List<Written> cases = YAML.readValue(content, new TypeReference<>() {});
            return cases.stream().map(written -> written.toCase(file)).toList();
        } catch (JsonProcessingException e) {
            throw new RuleDefectException(file + " : " + e.getOriginalMessage() + " " + e.getLocation(), e);
        } catch (IOException e) {
            throw new RuleDefectException(file + " : illisible", e);
        }
    }

    private record Written(
            String cas,
            String obligation,
            @Nullable String sujet,
            @Nullable JsonNode dossier,
            String attendu,
            @Nullable String dit,
            @Nullable String reserve) {

        Case toCase(String file) {
            try {
                String json = dossier == null ? "{}" : dossier.toString();
                return new Case(
                        cas,
                        obligation,
                        sujet,
                        DossierReader.standard().read(json).dossier(),
                        reason(attendu),
                        dit,
                        reserve == null ? null : reason(reserve));
            } catch (UnreadableDossierException | IllegalArgumentException e) {
                throw new RuleDefectException(file + " : cas « " + cas + " » : " + e.getMessage(), e);
            }
        }

        private static Reason reason(String french) {
            return Arrays.stream(Reason.values())
                    .filter(reason -> reason.french().equals(french))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("« " + french
                            + " » est inconnu ; écrivez l’un de : "
                            + Arrays.stream(Reason.values()).map(Reason::french).collect(Collectors.joining(", "))));
        }
    }
}
