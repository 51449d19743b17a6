package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.regulation.DeclaredFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A declared fact that an edit states. Immutable and thread-safe.
 *
 * @param row as it stands after an addition, or before any other edit
 * @since 0.1.0
 */
@PublicApi
public record StatedFact(DeclaredFact fact, Fait row) {

    private static final String LIST = "/faits";

    public StatedFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(row, "row");
    }

    /** {@return the declared fact at {@code pointer}; empty when there is none} */
    static Optional<StatedFact> at(
            String pointer, @Nullable Object value, Dossier dossier, Map<String, DeclaredFact> declared) {
        Fait row = pointer.equals(LIST) && value instanceof Fait added ? added : row(pointer, dossier);
        DeclaredFact fact = row == null ? null : declared.get(row.cle());
        return fact == null || !holdsValue(pointer, fact) ? Optional.empty() : Optional.of(new StatedFact(fact, row));
    }

    /** Else it leads to what the row is about. */
    private static boolean holdsValue(String pointer, DeclaredFact fact) {
        return ElementPointer.of(pointer)
                .map(ElementPointer::rest)
                .map(rest -> rest.isEmpty() || rest.equals("/" + fact.kind().field()))
                .orElse(true);
    }

    private static @Nullable Fait row(String pointer, Dossier dossier) {
        List<Fait> rows = Objects.requireNonNullElse(dossier.faits(), List.of());
        return ElementPointer.of(pointer)
                .filter(element -> element.list().equals(LIST) && element.index() < rows.size())
                .map(element -> rows.get(element.index()))
                .orElse(null);
    }

    /** {@return for example "Heures d’ouverture (site S1)"} */
    public String place() {
        return place(fact.label(), Objects.requireNonNullElse(row.element(), ""));
    }

    /** {@return what people call the record, without the element: "Formation (professionnel P3)"} */
    String recordPlace() {
        return place(fact.recordLabel(), "");
    }

    private String place(String label, String element) {
        String about = Stream.of(
                        row.siteId() == null ? "" : Lexicon.type("Site") + " " + row.siteId(),
                        row.personnelId() == null ? "" : Lexicon.type("Personnel") + " " + row.personnelId(),
                        element)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? label : label + " (" + about + ")";
    }

    /** {@return the value in French, with its unit; {@code said} is a value or a whole row} */
    public String words(Object said) {
        Objects.requireNonNull(said, "said");
        Object value = said instanceof Fait stated ? stated.value(fact.kind().field()) : said;
        String told =
                value instanceof BigDecimal number ? FrenchFormat.in(fact.unit(), number) : FrenchFormat.value(value);
        return told + (fact.unit().isEmpty() ? "" : " " + fact.unit());
    }
}
