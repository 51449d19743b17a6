package fr.cahier.examples.runner;

import fr.cahier.office.OfficeContent;
import fr.cahier.office.OfficeFormat;
import fr.cahier.office.OfficeLimits;
import fr.cahier.office.OfficePackage;
import fr.cahier.office.OfficeTemplate;
import fr.cahier.report.Templates;
import fr.cahier.report.VisitForm;
import fr.cahier.report.VisitReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form of a visit in a word processor. */
final class OfficeVisit {

    private static final OfficeLimits LIMITS = OfficeLimits.standard();

    private OfficeVisit() {}

    /** {@return the form as an .odt} */
    static byte[] bytes(VisitForm form, Templates templates) {
        OfficeTemplate template = templates
                .file(OfficeTemplate.VISIT, LIMITS.fileBytes())
                .map(bytes -> OfficeTemplate.of(OfficeFormat.ODT, OfficeTemplate.VISIT, bytes, LIMITS))
                .orElseGet(OfficeTemplate::shippedVisit);
        return template.fill(new OfficeContent(
                "Fiche de visite — dossier " + form.reference(),
                Map.of("dossier", form.reference(), "candidat", form.candidate()),
                Map.of("corps", OfficeLetter.blocks(VisitReader.paragraphs(form)))));
    }

    /**
     * {@return the paragraphs of a form that came back}
     *
     * @param wrong makes the exception thrown for a file that cannot be opened
     */
    static List<String> paragraphs(Path file, Function<String, RuntimeException> wrong) {
        try (InputStream in = Files.newInputStream(file)) {
            return OfficePackage.read(file.toString(), in.readNBytes(LIMITS.fileBytes() + 1), LIMITS)
                    .paragraphs();
        } catch (IOException unreadable) {
            throw wrong.apply("« " + file + " » est introuvable ou illisible. Vérifiez le chemin.");
        }
    }
}
