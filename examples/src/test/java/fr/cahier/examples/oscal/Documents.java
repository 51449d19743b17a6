package fr.cahier.examples.oscal;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.oscal.OscalWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The four OSCAL documents of a dossier. */
record Documents(Map<String, String> files) {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);

    static Documents of(Dossier dossier) {
        return new Documents(OscalWriter.files(EVALUATOR.evaluate(dossier), SHIPPED.edition()));
    }

    static Documents of(Path sample) {
        return of(DossierReader.standard().read(sample).dossier());
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dossiers"))) {
            return files.sorted().toList();
        }
    }

    void write(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
