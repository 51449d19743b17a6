package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.plan.Question.Key;
import fr.cahier.regulation.DeclaredFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers to questions about facts that an edition declares, as edits of the dossier. */
final class FactAnswers {

    private static final String LIST = "/faits";

    /** Names an element where the dossier has none. */
    private static final String FIRST = "1";

    private FactAnswers() {}

    /** {@return the edits that say the fact of a subject: in the rows that lack it, or in new ones} */
    static List<Edit> add(Dossier dossier, DeclaredFact fact, Fait about, Object value) {
        String field = fact.kind().field();
        List<Fait> rows = rows(dossier);
        List<Edit> edits = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Fait said = rows.get(index);
            if (fact.key().equals(said.cle())
                    && Objects.equals(said.sujet(), about.sujet())
                    && said.value(field) == null) {
                edits.add(Edit.set(LIST + "/" + index + "/" + field, value));
            }
        }
        if (edits.isEmpty()) {
            elements(fact, about, rows)
                    .forEach(element -> edits.add(Edit.add(
                            LIST, with(about.toBuilder().element(element).build(), field, value))));
        }
        return edits;
    }

    private static List<@Nullable String> elements(DeclaredFact fact, Fait about, List<Fait> rows) {
        List<@Nullable String> elements = new ArrayList<>(RecordElements.lacking(fact, about.sujet(), rows));
        if (elements.isEmpty()) {
            elements.add(fact.repeated() ? FIRST : null);
        }
        return elements;
    }

    /** {@return the edits that give every row of the key another value} */
    static List<Edit> set(Dossier dossier, Key key, Object value) {
        List<Fait> rows = rows(dossier);
        List<Edit> edits = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            if (key.name().equals(rows.get(index).cle())) {
                for (String field : Fait.VALUES) {
                    if (rows.get(index).value(field) != null) {
                        edits.add(Edit.set(LIST + "/" + index + "/" + field, value));
                    }
                }
            }
        }
        return edits;
    }

    private static Object with(Fait row, String field, Object value) {
        ObjectType type = QuestionPointers.element(LIST);
        @Nullable Object[] fields = type.values(row);
        fields[Objects.requireNonNull(type.field(field)).index()] = value;
        return type.create(fields);
    }

    private static List<Fait> rows(Dossier dossier) {
        return Objects.requireNonNullElse(dossier.faits(), List.of());
    }
}
