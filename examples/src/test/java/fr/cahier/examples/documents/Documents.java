package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.report.Letter;
import fr.cahier.report.LetterDetails;
import fr.cahier.report.Templates;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What every document of ours is held to. */
final class Documents {

    static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    static final Dossier HOSTILE = HostileDossier.refusing("PRI-03");
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);

    /** JSON keys, pointers, constants and words of the engine: none is French. */
    private static final String FOREIGN =
            "[a-z]+_[a-z_]+|\\b[A-Z]{2,}_[A-Z_]+\\b|(?<![\\w.])/[a-z]+/[0-9a-z]+|(?<![^\\s(])/[a-z]{3,}"
                    + "|\\b(?:true|false|null|missing|satisfied|breached|unresolved|late|compliant|finding|verdict|the|of|and|with"
                    + "|not|is|undefined|fr\\.cahier|java|Optional|MISSING|BREACHED|SATISFIED|PRESENCE|TOUTES|TOUS|COURRIEL|POSTAL|REMISE|MINUTE|SECONDE|TELEPHONE|ABSENT|TRUE)\\b";

    private Documents() {}

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dossiers"))) {
            return files.sorted().toList();
        }
    }

    static Dossier read(Path file) {
        return DossierReader.standard().read(file).dossier();
    }

    static Verdict verdict(Path file) {
        return verdict(read(file));
    }

    static Verdict verdict(Dossier dossier) {
        return EVALUATOR.evaluate(dossier);
    }

    static Plan plan(Dossier dossier) {
        return Planner.of(EVALUATOR).plan(dossier);
    }

    /** {@return the letter of that kind, in the shipped template, its gaps left open} */
    static Letter letter(Letter.Kind kind, Dossier dossier) {
        return letter(kind, request(dossier));
    }

    static CompletionRequest request(Dossier dossier) {
        return CompletionRequest.of(EVALUATOR, dossier);
    }

    static Letter letter(Letter.Kind kind, CompletionRequest request) {
        return Letter.of(kind, request, SHIPPED.edition(), LetterDetails.NONE, Templates.shipped());
    }

    /** {@return the words of a letter, on one line, its unbreakable spaces made plain} */
    static String said(Letter letter) {
        return letter.text().replaceAll("[\\s\u00A0]+", " ");
    }

    static Verdict hostile() {
        return EVALUATOR.evaluate(HOSTILE);
    }

    /** {@return the words that somebody reads, of a page that is well-formed} */
    static String words(String page) {
        return page(page).getElementsByTagName("body").item(0).getTextContent();
    }

    static Document page(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static void assertFrench(String words) {
        assertThat(words.replace("spro-conseil/2020", "")).doesNotContainPattern(FOREIGN);
    }
}
