package fr.cahier.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The four OSCAL documents of a dossier, and what the reference validator says of them. */
public record OscalFiles(Map<String, String> files) {

    private static final OscalBindingContext OSCAL = OscalBindingContext.newInstance();

    /** {@return the documents of {@code dossier} under {@code edition}} */
    public static OscalFiles of(ExecutableEdition edition, Dossier dossier) {
        return new OscalFiles(OscalWriter.files(Evaluator.of(edition).evaluate(dossier), edition.edition()));
    }

    JsonNode tree(String file) {
        try {
            return new ObjectMapper().readTree(files.get(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return what is wrong in those of these documents, which are written to {@code folder} with all they refer to} */
    public List<String> problems(Path folder, String... names) throws IOException {
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return Stream.of(names).flatMap(name -> problems(folder.resolve(name))).toList();
    }

    private static Stream<String> problems(Path file) {
        try {
            IValidationResult result = OSCAL.validateWithConstraints(file.toUri(), null);
            return result.getFindings().stream().map(finding -> file.getFileName() + " : " + text(finding));
        } catch (IOException | RuntimeException unreadable) {
            return Stream.of(file.getFileName() + " : " + unreadable);
        }
    }

    private static String text(IValidationFinding finding) {
        return finding.getSeverity() + " " + finding.getMessage();
    }
}
