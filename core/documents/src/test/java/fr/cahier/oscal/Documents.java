package fr.cahier.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.testkit.SmallEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The four OSCAL documents of a dossier. */
record Documents(Map<String, String> files) {

    private static final ExecutableEdition SHIPPED = SmallEdition.load();
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);

    static Documents of(Dossier dossier) {
        return new Documents(OscalWriter.files(EVALUATOR.evaluate(dossier), SHIPPED.edition()));
    }

    void write(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    JsonNode tree(String file) {
        try {
            return new ObjectMapper().readTree(files.get(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
