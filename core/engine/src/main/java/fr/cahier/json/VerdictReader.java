package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.DocumentReader;
import fr.cahier.internal.contract.RangedVerdictCodec;
import fr.cahier.internal.contract.VerdictCodec;
import fr.cahier.internal.contract.VerdictSummaryCodec;
import fr.cahier.verdict.RangedVerdict;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictSummary;

/**
 * The reader of verdicts that {@link VerdictWriter} wrote. Thread-safe.
 *
 * <p>A verdict that was read has what its document says: of an obligation, id, title, chapter, nature, source and subject; of
 * an edition, neither glossary nor order of the visit; no {@link fr.cahier.verdict.Finding#possible()}. A value that is no number
 * and no boolean is a text, as in the document. A {@code file}, which lists of verdicts add, is passed over.
 *
 * @since 0.1.0
 */
@PublicApi
public final class VerdictReader {

    private static final DocumentReader<Verdict> STANDARD = VerdictCodec.DOCUMENT.reader();

    private static final DocumentReader<VerdictSummary> SUMMARIES = VerdictSummaryCodec.DOCUMENT.reader();

    private static final DocumentReader<RangedVerdict> RANGED = RangedVerdictCodec.DOCUMENT.reader();

    private VerdictReader() {}

    /** {@return a reader with the limits of every document} */
    public static DocumentReader<Verdict> standard() {
        return STANDARD;
    }

    /** {@return a reader of verdicts that were written with their range} */
    public static DocumentReader<RangedVerdict> ranged() {
        return RANGED;
    }

    /** {@return a reader of what {@link VerdictWriter#summary} wrote; findings say what is in it, and no more} */
    public static DocumentReader<VerdictSummary> summaries() {
        return SUMMARIES;
    }
}
