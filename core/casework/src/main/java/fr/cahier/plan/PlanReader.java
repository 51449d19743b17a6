package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.DocumentReader;

/**
 * The reader of plans that {@link PlanWriter} wrote: it gives what the document says. Who needs the plan makes it again.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PlanReader {

    private static final DocumentReader<PlanContent> STANDARD = PlanCodec.DOCUMENT.reader();

    private PlanReader() {}

    /** {@return a reader with the limits of every document} */
    public static DocumentReader<PlanContent> standard() {
        return STANDARD;
    }
}
