package fr.cahier.examples.runner;

import fr.cahier.examples.files.Delivery;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.json.DossierWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes dossiers that nobody handed in, to try rules on. */
@Command(
        name = "generer",
        description = "Écrit des dossiers fictifs, pour essayer des règles : la même graine donne les mêmes dossiers.",
        footer = {"  0  dossiers écrits", "  4  commande mal écrite, ou répertoire où l’on ne peut pas écrire"})
final class Generer implements Callable<Integer> {

    private static final int MAX_DOSSIERS = 100_000;
    private static final int MAX_SITES = 10_000;

    private final Terminal out;

    @Mixin
    private EditionChoice choice;

    @Option(
            names = "--nombre",
            paramLabel = "N",
            defaultValue = "100",
            description = "Combien de dossiers, de 1 à 100 000 (par défaut : 100).")
    private int count;

    @Option(
            names = "--sites",
            paramLabel = "S",
            description = "Combien de sites par dossier, de 0 à 10 000 ; sans cette option, de 0 à 4 selon le dossier.")
    private @Nullable Integer sites;

    @Option(
            names = "--graine",
            paramLabel = "G",
            defaultValue = "1",
            description = "Un nombre entier, d’où viennent les dossiers (par défaut : 1).")
    private long seed;

    @Option(
            names = "--profil",
            paramLabel = "PROFIL",
            description = "De quelle sorte ils sont : ${COMPLETION-CANDIDATES} ; sans cette option, de toutes.")
    private @Nullable Profile profile;

    @Option(names = "--vers", paramLabel = "RÉPERTOIRE", required = true, description = "Où écrire les dossiers.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    Generer(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        between("--nombre", count, 1, MAX_DOSSIERS);
        if (sites != null) {
            between("--sites", sites, 0, MAX_SITES);
        }
        Written.files(folder, this::write, this::wrong);
        out.println(count + (count == 1 ? " dossier écrit" : " dossiers écrits") + " dans « " + folder + " ».");
        return ExitCode.COMPLIANT.code();
    }

    private void between(String option, int given, int least, int most) {
        if (given < least || given > most) {
            throw wrong("Valeur refusée pour " + option + " : « " + given + " ». Il faut un nombre de " + least + " à "
                    + most + ".");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void write(Delivery delivery) throws IOException {
        DossierGenerator generator = DossierGenerator.of(choice.catalogue(null).edition());
        for (int number = 1; number <= count; number++) {
            long own = seed + number - 1;
            String name = String.format(Locale.ROOT, "dossier-%06d.json", number);
            String dossier = DossierWriter.pretty(generator.drawn(own, sites, profile));
            delivery.put(name, dossier.getBytes(StandardCharsets.UTF_8));
        }
    }
}
