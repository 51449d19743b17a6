package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.impact.Impact;
import fr.cahier.impact.Impact.AffectedObligation;
import fr.cahier.impact.Impact.Change;
import fr.cahier.internal.template.Printable;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.Remedy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The impact of a change of rules, as a table: a line for each conclusion or finding. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ImpactTable {

    /** Byte order mark, for spreadsheets. */
    private static final String MARK = "\uFEFF";

    /** First characters that a spreadsheet takes for a formula. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private static final List<String> HEADINGS = List.of(
            "Quoi", "Dossier", "Obligation", "Titre", "Sujet", "Avant", "Après", "Constat avant", "Constat après");

    private ImpactTable() {}

    /** {@return the table, separated by semicolons, each cell quoted, none a formula} */
    public static String csv(Impact impact) {
        Objects.requireNonNull(impact, "impact");
        Stream<List<String>> conclusions = impact.flips().stream()
                .map(flip ->
                        List.of("avis", flip.dossier(), "", "", "", title(flip.before()), title(flip.after()), "", ""));
        Stream<List<String>> findings = impact.obligations().stream().flatMap(ImpactTable::rows);
        Stream<List<String>> unreadable = impact.unreadable().stream()
                .map(dossier -> List.of(
                        "illisible",
                        dossier.dossier(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        dossier.problems().stream().map(InputIssue::toString).collect(Collectors.joining(" ")),
                        ""));
        return Stream.of(Stream.of(HEADINGS), conclusions, findings, unreadable)
                .flatMap(rows -> rows)
                .map(ImpactTable::line)
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String title(Conclusion conclusion) {
        return Lexicon.value(conclusion);
    }

    private static Stream<List<String>> rows(AffectedObligation affected) {
        if (affected.changes().isEmpty()) {
            return Stream.of(row(kind(affected), affected, null));
        }
        Stream<List<String>> rows = affected.changes().stream().map(change -> row(kind(affected), affected, change));
        int more = affected.count() - affected.changes().size();
        return more == 0 ? rows : Stream.concat(rows, Stream.of(row("et " + more + " autres", affected, null)));
    }

    private static String kind(AffectedObligation affected) {
        return switch (affected.presence()) {
            case BOTH -> "constat";
            case AFTER_ONLY -> "obligation nouvelle";
            case BEFORE_ONLY -> "obligation retirée";
        };
    }

    private static List<String> row(String kind, AffectedObligation affected, @Nullable Change change) {
        String obligation = affected.obligation().id();
        String title = affected.obligation().title();
        return change == null
                ? List.of(kind, "", obligation, title, "", "", "", "", "")
                : List.of(
                        kind,
                        change.dossier(),
                        obligation,
                        title,
                        Objects.requireNonNullElse(change.subject(), ""),
                        status(change.before()),
                        status(change.after()),
                        sentence(change.before()),
                        sentence(change.after()));
    }

    private static String status(@Nullable FindingSummary side) {
        return side == null ? "" : Lexicon.value(side.status());
    }

    private static String sentence(@Nullable FindingSummary side) {
        return side == null
                ? ""
                : Stream.of(
                                Stream.of(side.sentence()),
                                side.readings().stream().map(reading -> "Lecture possible : " + reading),
                                side.reservations().stream(),
                                Stream.ofNullable(side.remedy())
                                        .map(remedy -> Remedy.heading(side.reason()) + " : " + remedy))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining(" "));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ImpactTable::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        String printable = Printable.text(text);
        boolean formula = !printable.isEmpty() && FORMULA.indexOf(printable.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + printable.replace("\"", "\"\"") + '"';
    }
}
