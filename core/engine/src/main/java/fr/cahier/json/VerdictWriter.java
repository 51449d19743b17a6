package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.contract.InputIssueCodec;
import fr.cahier.internal.contract.RangedVerdictCodec;
import fr.cahier.internal.contract.VerdictCodec;
import fr.cahier.internal.contract.VerdictSummaryCodec;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.ShippedSchema;
import fr.cahier.verdict.RangedVerdict;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictSummary;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Writes verdicts as JSON, byte for byte reproducible: the form is that of {@link #schema}, and {@code format} tells its
 * version. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class VerdictWriter {

    private static final Document<Verdict> DOCUMENT = VerdictCodec.DOCUMENT;
    private static final InputIssueCodec ISSUE = new InputIssueCodec();

    private VerdictWriter() {}

    /** {@return the JSON Schema (2020-12) of a verdict} */
    public static String schema() {
        return ShippedSchema.of(VerdictWriter.class, "/fr/cahier/contract/verdict.schema.json");
    }

    /** {@return the verdict as an object, indented for people} */
    public static String json(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return DOCUMENT.json(verdict);
    }

    /** {@return {@link #json(Verdict)} without white space} */
    public static String compact(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return DOCUMENT.compact(verdict);
    }

    /**
     * Streams {@link #json(Verdict)} in UTF-8; {@code out} stays open.
     *
     * @throws java.io.UncheckedIOException when writing fails
     */
    public static void write(Verdict verdict, OutputStream out) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(out, "out");
        DOCUMENT.write(verdict, out);
    }

    /**
     * Streams the verdict as a list element: with a first member {@code file}, without final line break.
     *
     * @throws java.io.UncheckedIOException when writing fails
     */
    public static void write(Verdict verdict, String file, OutputStream out) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(out, "out");
        JsonText.writeElement(
                out,
                json -> json.object(verdict, (object, it) -> {
                    object.text("file", file);
                    DOCUMENT.codec().writeMembers(object, it);
                }));
    }

    /** {@return the JSON Schema (2020-12) of {@link #summary}} */
    public static String summarySchema() {
        return ShippedSchema.of(VerdictWriter.class, "/fr/cahier/contract/verdict-summary.schema.json");
    }

    /** {@return the verdict in short, without white space: what is open, and counts of the rest} */
    public static String summary(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return VerdictSummaryCodec.DOCUMENT.compact(VerdictSummary.of(verdict));
    }

    /** {@return the list element for an unreadable dossier: its {@code problems} are as those of a {@link ProblemWriter} are} */
    public static String unreadable(List<InputIssue> problems, String file) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(file, "file");
        return JsonText.object(
                problems, (json, all) -> json.text("file", file).list("problems", all, ISSUE::writeMembers));
    }

    /** {@return the JSON Schema (2020-12) of a verdict with its range} */
    public static String rangedSchema() {
        return ShippedSchema.of(VerdictWriter.class, "/fr/cahier/contract/ranged-verdict.schema.json");
    }

    /** {@return the verdict as an object that ends with its {@code range}} */
    public static String json(Verdict verdict, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        return json(RangedVerdictCodec.content(verdict, range));
    }

    /** {@return the same of one that was read: the bytes that were read} */
    public static String json(RangedVerdict ranged) {
        Objects.requireNonNull(ranged, "ranged");
        return RangedVerdictCodec.DOCUMENT.json(ranged);
    }

    /** Like {@link #json(Verdict, VerdictRange)}, with a first member {@code file}. */
    public static String json(Verdict verdict, String file, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(range, "range");
        return JsonText.object(RangedVerdictCodec.content(verdict, range), (json, it) -> {
            json.text("file", file);
            RangedVerdictCodec.DOCUMENT.codec().writeMembers(json, it);
        });
    }
}
