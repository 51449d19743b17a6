package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.plan.CompletionRequest;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Letter;
import fr.cahier.report.PlanReport;
import fr.cahier.report.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is printed of a sample is an accessible PDF. */
class PdfUaIT {

    static Stream<Path> samples() throws IOException {
        return Documents.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_report_the_letters_and_the_plan_of_a_sample_are_accessible(Path sample) throws Exception {
        CompletionRequest request = Documents.request(Documents.read(sample));
        assertThat(PdfUa.problems(HtmlReport.of(request.verdict()))).isEmpty();
        assertThat(PdfUa.problems(PlanReport.html(Documents.plan(Documents.read(sample)), Templates.shipped())))
                .isEmpty();
        for (Letter.Kind kind : Letter.Kind.values()) {
            Letter letter = Documents.letter(kind, request);
            if (letter.notDue().isEmpty()) {
                assertThat(PdfUa.problems(letter.html(Templates.shipped())))
                        .as(kind.name())
                        .isEmpty();
            }
        }
    }
}
