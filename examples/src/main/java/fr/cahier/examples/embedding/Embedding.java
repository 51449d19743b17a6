package fr.cahier.examples.embedding;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.StatutSpro;
import fr.cahier.json.DossierReader;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.util.Map;

/** How a host application gets a verdict, from JSON or from its own objects. */
public final class Embedding {

    private Embedding() {}

    /** {@return the verdict on a dossier read from JSON} */
    public static Verdict fromJson(Path file) {
        ExecutableEdition edition = ExecutableEdition.shipped("spro-conseil/2020");
        Evaluator evaluator = Evaluator.of(edition);
        Dossier dossier = DossierReader.standard().read(file).dossier();
        Verdict verdict = evaluator.evaluate(dossier);
        return verdict;
    }

    /** {@return the verdict on a dossier built by the host} */
    public static Verdict fromObjects() {
        Dossier dossier = Dossier.builder()
                .candidat(Candidat.builder()
                        .statutSpro(StatutSpro.A_LABELLISER)
                        .implantationNormandie(true)
                        .build())
                .engagements(Map.of("PRI-03", Reponse.OUI))
                .build();
        return Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020")).evaluate(dossier);
    }
}
