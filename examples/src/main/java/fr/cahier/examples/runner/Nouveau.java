package fr.cahier.examples.runner;

import fr.cahier.authoring.EditionSkeleton;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.Chapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an edition of a text that has none. */
@Command(
        name = "nouveau",
        description = {
            "Commence l’édition d’un autre cahier des charges, dans un dossier absent ou vide.",
            "Ses passages sont les paragraphes du texte, tous à lire, et ses chapitres viennent de ses intertitres ; deux"
                    + " obligations, avec leurs règles et leurs cas, servent de modèle."
        },
        footer = {"  0  édition écrite", "  4  commande mal écrite, texte refusé, ou dossier où l’on ne peut pas écrire"
        })
final class Nouveau implements Callable<Integer> {

    /** Bytes in the name of a file, on the systems that have the shortest. */
    private static final int MAX_NAME = 255;

    private final Terminal out;

    @Parameters(paramLabel = "DOSSIER", description = "Où écrire l’édition : un dossier absent, ou vide.")
    private Path folder;

    @Option(
            names = "--texte",
            paramLabel = "FICHIER",
            required = true,
            description = "Le texte officiel, en texte brut (UTF-8), ses paragraphes séparés par des lignes vides.")
    private Path text;

    @Option(
            names = "--identifiant",
            paramLabel = "LABEL/ANNÉE",
            description =
                    "L’identifiant de l’édition, par exemple label/2026 (sans cette option : cahier et l’année en cours).")
    private @Nullable String id;

    @Option(
            names = "--titre",
            paramLabel = "TITRE",
            description = "Le titre du texte (sans cette option : sa première ligne).")
    private @Nullable String title;

    @Spec
    private CommandSpec spec;

    Nouveau(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        checkName();
        checkEmpty();
        EditionSkeleton skeleton = skeleton();
        Written.files(folder, skeleton.files(), this::wrong);
        tell(skeleton);
        return ExitCode.COMPLIANT.code();
    }

    private void checkName() {
        if (folder.toString().isBlank()) {
            throw wrong("Le nom du dossier est vide. Dites où commencer l’édition, par exemple « mon-edition ».");
        }
        for (Path name : folder) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
                throw wrong("Le nom « " + name.toString().substring(0, 40)
                        + "… » est trop long pour un dossier. Écrivez-le en " + MAX_NAME
                        + " caractères au plus, moins s’il a des accents.");
            }
        }
    }

    private void checkEmpty() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw wrong(
                        "« " + folder + " » contient déjà quelque chose : rien n’y est écrit. Nommez un dossier absent"
                                + " ou vide.");
            }
        } catch (IOException unreadable) {
            throw wrong("« " + folder + " » est illisible. Vérifiez le chemin et vos droits.");
        }
    }

    private EditionSkeleton skeleton() {
        byte[] read = TextFile.read(text, spec);
        try {
            return EditionSkeleton.of(
                    read, id == null ? "cahier/" + LocalDate.now().getYear() : id, title);
        } catch (RefusedValueException refused) {
            throw wrong("Édition refusée, de « " + text + " » : " + refused.reason() + " " + refused.advice());
        }
    }

    private void tell(EditionSkeleton skeleton) {
        out.println("Édition commencée dans « " + folder + " » : " + count(skeleton.passages(), "passage") + " à lire, "
                + count(skeleton.chapters().size(), "chapitre") + " à vérifier ("
                + skeleton.chapters().stream().map(Chapter::title).collect(Collectors.joining(" ; ")) + ").");
        if (title != null && (title.indexOf('"') >= 0 || title.indexOf('\\') >= 0)) {
            out.println("Dans le titre, \" est écrit ” et \\ est écrit / : les fichiers de l’édition les réservent.");
        }
        out.println("Les obligations EXE-01 et EXE-02 sont des exemples, dans « "
                + skeleton.chapters().get(0).key() + " » : remplacez-les.");
        out.println("Ensuite : cahier verifier " + folder + ", puis cahier tester " + folder);
    }

    private static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
