package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Fait;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * French names of rows of {@code faits}. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class RowLabel {

    private RowLabel() {}

    /**
     * {@return for example "Heures d’ouverture (site S1)"}
     *
     * @param label what people call the fact
     */
    public static String of(String label, Fait row) {
        String about = Stream.of(
                        row.siteId() == null ? "" : Lexicon.type("Site") + " " + row.siteId(),
                        row.personnelId() == null ? "" : Lexicon.type("Personnel") + " " + row.personnelId(),
                        Objects.requireNonNullElse(row.element(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? label : label + " (" + about + ")";
    }
}
