package fr.cahier.reliability.fuzz;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Letter;
import fr.cahier.report.LetterDetails;
import fr.cahier.report.Templates;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.Conclusion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads bytes as a template and fills it for a hostile dossier: no text of the dossier is on a page as it is. */
public final class TemplatesTarget {

    /** What the dossier says. No shipped template holds it. */
    private static final String HOSTILE = "<x-hostile>";

    private static final Map<String, String> TEXTS = Templates.texts();
    private static final List<String> FILES = List.copyOf(TEXTS.keySet());
    private static final List<String> WORDS = Words.of(
            Pattern.compile("\\{\\{[^}]*}}"),
            TEXTS.values().stream(),
            List.of(
                    "{{=< }=}}",
                    "{{&avis}}",
                    "{{{avis}}}",
                    "{{> rapport}}",
                    "{{=<% %>=}}",
                    "{{",
                    "}}",
                    "{{!",
                    "{{-first}}",
                    "{{.}}"));

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final long MAX_SEEDS = 1_000;
    private static final Set<Conclusion> FAVOURABLE =
            Set.of(Conclusion.COMPLIANT, Conclusion.COMPLIANT_WITH_RESERVATIONS);
    private static final CompletionRequest REQUEST = favourable();
    private static final CompletionRequest EMPTY = CompletionRequest.of(Evaluator.of(SHIPPED), Dossier.VIDE);

    /** A visit takes place somewhere, whatever the dossier says. */
    private static final LetterDetails DETAILS =
            LetterDetails.builder().place("sur place").build();

    private static final Path FOLDER = SmallEdition.create().folder();

    private static final int LARGEST = 20_000;

    private TemplatesTarget() {}

    /** A favourable proposal, so that each letter is due to this dossier or to the empty one. */
    private static CompletionRequest favourable() {
        DossierGenerator generator = DossierGenerator.of(SHIPPED.edition());
        Evaluator evaluator = Evaluator.of(SHIPPED);
        Dossier favourable = LongStream.rangeClosed(1, MAX_SEEDS)
                .mapToObj(seed -> hostile(generator.dossier(seed, 1, Profile.COMPLET)))
                .filter(dossier ->
                        FAVOURABLE.contains(evaluator.evaluate(dossier).conclusion()))
                .findFirst()
                .orElseThrow();
        return CompletionRequest.of(evaluator, favourable);
    }

    private static Dossier hostile(Dossier generated) {
        return generated.toBuilder()
                .reference(HOSTILE)
                .candidat(generated.candidat().toBuilder().nom(HOSTILE).build())
                .build();
    }

    static Target target() {
        Stream<String> whole = IntStream.range(0, FILES.size())
                .mapToObj(file -> (char) (FILES.size() * 6 + file) + TEXTS.get(FILES.get(file)));
        return new Target(
                "templates",
                TemplatesTarget.class,
                TemplatesTarget::fuzzerTestOneInput,
                WORDS,
                Target.seeds(FILES.size(), whole, LARGEST),
                LARGEST);
    }

    /** Called by Jazzer. The first byte, or the number of a script, says which template it is. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watched.run(() -> judge(bytes));
    }

    /** Called by Jazzer before the first input. */
    public static void fuzzerInitialize() {
        Watched.warm(target());
    }

    private static void judge(byte[] bytes) {
        if (bytes.length < 3) {
            return;
        }
        boolean script = bytes[0] == Edits.SCRIPT;
        String file = FILES.get(Byte.toUnsignedInt(script ? bytes[2] : bytes[0]) % FILES.size());
        byte[] input = script
                ? Edits.input(bytes, number -> TEXTS.get(file), WORDS)
                : Arrays.copyOfRange(bytes, 1, bytes.length);
        Path template = FOLDER.resolve(file);
        try {
            Files.write(template, input);
            check(page(file, Templates.folder(FOLDER)), input);
        } catch (TemplateException refused) {
            if (refused.getMessage().isBlank()) {
                throw new Fault("a template is refused without a word");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            template.toFile().delete();
        }
    }

    private static String page(String file, Templates templates) {
        return switch (file) {
            case "rapport.mustache" -> HtmlReport.of(REQUEST.verdict(), templates);
            default -> letter(file, templates).html(templates);
        };
    }

    /** {@return a letter whose template stands in that file: of the two requests, the one for which it is due} */
    private static Letter letter(String file, Templates templates) {
        Letter.Kind made = Stream.of(Letter.Kind.values())
                .filter(kind -> file.equals(kind.word() + ".txt"))
                .findFirst()
                .orElse(Letter.Kind.MENTION);
        return Stream.of(REQUEST, EMPTY)
                .map(request -> Letter.of(made, request, SHIPPED.edition(), DETAILS, templates))
                .filter(letter -> letter.notDue().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void check(String page, byte[] template) {
        String written = new String(template, StandardCharsets.UTF_8);
        if (page.contains(HOSTILE) && !written.contains("x-hostile")) {
            throw new Fault("a text of the dossier is on the page as it is");
        }
    }
}
