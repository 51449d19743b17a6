package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.regulation.DeclaredFact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * New elements of one declared fact that repeats, such as one operator more. Immutable and thread-safe.
 *
 * @param count how many
 * @param more whether the dossier has some already
 * @param fields what is to be said of each, by the rows of the first
 * @since 0.1.0
 */
@PublicApi
public record AddedRecords(int count, boolean more, List<StatedFact> fields) {

    public AddedRecords {
        fields = List.copyOf(fields);
    }

    /** {@return what {@code edits} add; empty where they do anything but that and take back that there is none} */
    static Optional<AddedRecords> of(List<Edit> edits, Dossier dossier, Map<String, DeclaredFact> declared) {
        Set<String> elements = new LinkedHashSet<>();
        Set<String> records = new LinkedHashSet<>();
        List<StatedFact> fields = new ArrayList<>();
        for (Edit edit : edits) {
            if (takesBackThatThereIsNone(edit)) {
                continue;
            }
            DeclaredFact fact =
                    edit.kind() == Edit.Kind.ADD && edit.value() instanceof Fait row ? declared.get(row.cle()) : null;
            if (fact == null || !fact.repeated() || isThere((Fait) edit.value(), fact, dossier)) {
                return Optional.empty();
            }
            Fait row = (Fait) edit.value();
            elements.add(row.element());
            records.add(fact.recordKey());
            if (elements.size() == 1) {
                fields.add(new StatedFact(fact, row));
            }
        }
        return records.size() == 1
                ? Optional.of(new AddedRecords(elements.size(), isMore(fields.get(0), dossier), fields))
                : Optional.empty();
    }

    private static boolean isMore(StatedFact added, Dossier dossier) {
        return Objects.requireNonNullElse(dossier.faits(), List.<Fait>of()).stream()
                .anyMatch(row -> RecordElements.isOf(row, added.fact())
                        && !Fait.saysNone(row)
                        && Objects.equals(row.sujet(), added.row().sujet()));
    }

    private static boolean takesBackThatThereIsNone(Edit edit) {
        return edit.kind() == Edit.Kind.REMOVE && edit.value() instanceof Fait row && Fait.saysNone(row);
    }

    private static boolean isThere(Fait added, DeclaredFact fact, Dossier dossier) {
        return Objects.requireNonNullElse(dossier.faits(), List.<Fait>of()).stream()
                .anyMatch(row -> RecordElements.isOf(row, fact)
                        && Objects.equals(row.sujet(), added.sujet())
                        && Objects.equals(row.element(), added.element()));
    }

    /** {@return what people call one of them and whom it is about: "Formation à l’accueil (professionnel P3)"} */
    public String place() {
        return fields.get(0).recordPlace();
    }
}
