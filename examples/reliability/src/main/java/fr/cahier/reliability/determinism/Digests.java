package fr.cahier.reliability.determinism;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.oscal.OscalWriter;
import fr.cahier.pdf.PagePdf;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanWriter;
import fr.cahier.plan.Planner;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Letter;
import fr.cahier.report.LetterDetails;
import fr.cahier.report.PlanReport;
import fr.cahier.report.Templates;
import fr.cahier.report.TextReport;
import fr.cahier.report.VisitSheet;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Writes everything that is written of some dossiers, and tells the digest of each document on a line. */
public final class Digests {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);

    private final PrintStream out;
    private final String name;

    private Digests(PrintStream out, String name) {
        this.out = out;
        this.name = name;
    }

    /** @param arguments whether keys and lists are shuffled first, and with which seed; 0 leaves them; then the files */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long seed = Long.parseLong(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            String json = Files.readString(file);
            String read = seed == 0 ? json : Shuffled.of(json, seed + i);
            new Digests(out, file.getFileName().toString())
                    .all(DossierReader.standard().read(read).dossier());
        }
        out.println("END");
    }

    private void all(Dossier dossier) {
        tell("canonical", DossierWriter.canonical(dossier));
        Verdict verdict = EVALUATOR.evaluate(dossier);
        Instant instant = verdict.receipt().instant();
        tell("verdict.json", VerdictWriter.json(verdict));
        tell("report.txt", TextReport.of(verdict));
        tell("visit.txt", VisitSheet.of(verdict));
        String page = HtmlReport.of(verdict);
        tell("report.html", page);
        tell("report.pdf", PagePdf.of(page, instant));
        OscalWriter.files(verdict, SHIPPED.edition()).forEach(this::tell);
        Plan plan = Planner.of(EVALUATOR).plan(dossier);
        CompletionRequest request = CompletionRequest.of(EVALUATOR, dossier);
        tell("plan.json", PlanWriter.json(plan));
        tell("plan.txt", PlanReport.of(plan));
        for (Letter.Kind kind : Letter.Kind.values()) {
            Letter letter = Letter.of(kind, request, SHIPPED.edition(), LetterDetails.NONE, Templates.shipped());
            if (letter.notDue().isPresent()) {
                tell(kind.word() + ".txt", letter.notDue().get());
                continue;
            }
            String letterPage = letter.html(Templates.shipped());
            tell(kind.word() + ".txt", letter.text());
            tell(kind.word() + ".html", letterPage);
            tell(kind.word() + ".pdf", PagePdf.of(letterPage, instant));
        }
    }

    private void tell(String document, String content) {
        tell(document, content.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(String document, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            out.println(name + " " + document + " " + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
