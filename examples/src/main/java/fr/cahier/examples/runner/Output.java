package fr.cahier.examples.runner;

import fr.cahier.internal.Visible;
import fr.cahier.pdf.PagePdf;
import fr.cahier.report.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a document goes: a file whose name says its form, or the standard output. */
final class Output {

    /** The forms of a page. */
    static final List<String> PAGES = List.of("html", "pdf");

    /** The option that names the file to write. */
    static final String TARGET = "--vers";

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = TARGET,
            paramLabel = "FICHIER",
            description = "Le fichier à écrire, dont le nom dit la forme ; sans lui, la sortie standard.")
    private @Nullable Path file;

    @Option(
            names = "--modeles",
            paramLabel = "DOSSIER",
            description = "Un dossier de modèles à employer à la place des modèles livrés ; ceux qui n’y sont pas"
                    + " restent ceux du logiciel.")
    private @Nullable Path templates;

    /** {@return the templates to use, held to what a printer needs when a PDF is asked for} */
    Templates templates() {
        Templates used = templates == null ? Templates.shipped() : Templates.folder(templates);
        return ending("").equals("pdf") ? used.wellFormed() : used;
    }

    /**
     * {@return which of {@code forms} the file's name says; {@code byDefault} for the standard output} What the command reads is not
     * replaced.
     */
    String form(String byDefault, List<String> forms) {
        refuseWhatIsRead(file, spec);
        String form = ending(byDefault);
        if (!forms.contains(form)) {
            int last = forms.size() - 1;
            throw wrong("--vers : donnez un nom qui finit par ." + String.join(", .", forms.subList(0, last)) + " ou ."
                    + forms.get(last) + ".");
        }
        return form;
    }

    /** {@return the end of the file's name, in lower case; {@code byDefault} for the standard output} */
    private String ending(String byDefault) {
        if (file == null) {
            return byDefault;
        }
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the page in that form: itself, or printed as of {@code date}} Control characters, which only a template can
     * have brought, stand in no page and would reach a terminal.
     */
    static byte[] page(String page, String form, Instant date) {
        String shown = CONTROLS.matcher(page).replaceAll("\uFFFD");
        return form.equals("pdf") ? PagePdf.of(shown, date) : shown.getBytes(StandardCharsets.UTF_8);
    }

    /** Refuses to replace what the command line names to be read. */
    static void refuseWhatIsRead(@Nullable Path target, CommandSpec spec) {
        Optional.ofNullable(target)
                .flatMap(to -> ReadFiles.replacedBy(to, spec))
                .ifPresent(read -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "--vers : « " + target + " » serait remplacé, et la commande lit « " + read
                                    + " ». Donnez un autre nom.");
                });
    }

    /** Refuses to replace a file in which somebody may have written. */
    void refuseWhatIsThere() {
        if (file != null && Files.isRegularFile(file)) {
            throw wrong(
                    "--vers : « " + file
                            + " » existe déjà ; ce qui y est rempli serait perdu. Donnez un autre nom, ou supprimez ce fichier.");
        }
    }

    /** {@return the bytes of a text; nothing in it hides where it goes to the terminal} */
    byte[] text(String text) {
        return (file == null ? Visible.lines(text) : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the document. */
    void write(byte[] document, Terminal out) {
        if (file == null) {
            out.document(document);
            return;
        }
        Written.file(file, document, out, this::wrong);
    }

    /** {@return what to throw for a command that cannot be carried out} */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
