package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Unapplied;
import fr.cahier.instruction.Visite;
import fr.cahier.instruction.Vu;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.VerdictRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed verdict, as text. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class InstructionReport {

    private InstructionReport() {}

    /** {@return the report after the officer's hand, with what the software said and the officer held, in French} */
    public static String of(ReviewedVerdict instructed) {
        Objects.requireNonNull(instructed, "instructed");
        return TextReport.of(instructed, null);
    }

    /** {@return the same report, which says between which conclusions what the officer left open lies} */
    public static String of(ReviewedVerdict instructed, VerdictRange range) {
        Objects.requireNonNull(instructed, "instructed");
        Objects.requireNonNull(range, "range");
        return TextReport.of(instructed, range);
    }

    /** Writes what the officer saw, settled and decided, and which entries do not apply. */
    static void hand(ReviewedVerdict instructed, TextPage page) {
        page.title("LA MAIN DE L’INSTRUCTEUR (" + instructed.views().size() + ")");
        page.blank();
        page.line(
                0,
                "Instruction lue au " + FrenchFormat.day(instructed.day()) + ", empreinte " + instructed.sha256()
                        + ".");
        instructed.views().forEach(view -> view(page, view));
        unapplied(instructed, page);
    }

    /** Writes what could not be applied, if anything. */
    static void unapplied(ReviewedVerdict instructed, TextPage page) {
        if (!instructed.unapplied().isEmpty()) {
            page.section("Non appliqué", " (" + instructed.unapplied().size() + ")");
            page.blank();
            for (Unapplied entry : instructed.unapplied()) {
                page.line(2, entry.pointer() + " : " + entry.message());
            }
        }
    }

    private static void view(TextPage page, OfficerView view) {
        Finding finding = view.engine();
        page.line(2, finding.obligation().id() + "  " + finding.obligation().title() + FindingLines.subject(finding));
        page.line(10, "Le logiciel : " + Lexicon.value(finding.status()) + ". " + finding.sentence());
        page.line(10, "L’instructeur : " + held(view) + ".");
        if (view.reading() != null) {
            page.line(10, "Lecture retenue : " + view.reading());
        }
        if (view.grounds() != null) {
            page.line(10, (view.kind() == Kind.DEPARTURE ? "Fondement : " : "Note : ") + view.grounds());
        }
        if (!author(view).isEmpty()) {
            page.line(10, "Par : " + author(view) + ".");
        }
    }

    static String held(OfficerView view) {
        return switch (view.kind()) {
            case VISIT -> visited(view);
            case READING, DEPARTURE ->
                Lexicon.value(view.status())
                        + (view.seen() == null ? "" : " ; vu sur place : " + seen(view.seen()) + noted(view.seen()));
        };
    }

    private static String visited(OfficerView view) {
        Visite visit = view.seen();
        if (visit == null) {
            return Lexicon.value(view.status());
        }
        if (visit.vu() != Vu.CONFORME) {
            return "vu non conforme sur place";
        }
        boolean isStillOpen = view.status() != Status.SATISFIED && view.status() != Status.NOT_APPLICABLE;
        return "vu sur place, conforme"
                + (isStillOpen ? " ; le constat reste « " + Lexicon.value(view.status()) + " »" : "");
    }

    private static String seen(Visite visit) {
        return visit.vu() == Vu.CONFORME ? "conforme" : "non conforme";
    }

    private static String noted(Visite visit) {
        String author = author(visit.fonction(), visit.date(), null);
        return (author.isEmpty() ? "" : " (" + author + ")")
                + (visit.note() == null ? "" : ", " + FrenchFormat.quoted(visit.note()));
    }

    /** {@return what the officer holds, on what grounds, and who did, in one line} */
    static String told(OfficerView view) {
        String reading = view.reading() == null ? "" : " ; lecture retenue : " + FrenchFormat.quoted(view.reading());
        String grounds = view.grounds() == null ? "" : " ; " + FrenchFormat.quoted(view.grounds());
        String author = author(view).isEmpty() ? "" : " (" + author(view) + ")";
        return held(view) + reading + grounds + author;
    }

    static String author(OfficerView view) {
        return author(view.function(), view.date(), view.expiry());
    }

    private static String author(@Nullable String function, @Nullable LocalDate date, @Nullable LocalDate expiry) {
        List<String> parts = new ArrayList<>();
        if (function != null) {
            parts.add(function);
        }
        if (date != null) {
            parts.add("le " + FrenchFormat.day(date));
        }
        if (expiry != null) {
            parts.add("valable jusqu’au " + FrenchFormat.day(expiry));
        }
        return String.join(", ", parts);
    }
}
