package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.Folded;
import fr.cahier.internal.Visible;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fact that an edition declares because the form of dossiers has no field for it. A dossier states it under {@code
 * faits}, by its key. Immutable and thread-safe.
 *
 * @param key such as {@code heures-ouverture}; the field of a record is {@code operateur.convention}
 * @param label what people call it, in French, without an article
 * @param description what it means, for whoever fills it in
 * @param values those that it may have, for a choice; else empty
 * @param unit in French, for a number; empty when there is none
 * @param min its least value, included
 * @param max its greatest value, included
 * @param repeated whether one subject may have several, each with a name of its own under {@code element}
 * @param field of a record, what people call both; {@link RecordField#NONE} for a fact without fields; null stands for it
 * @param question how an applicant is asked for it, in French; null where it is made of the label
 * @since 0.1.0
 */
@PublicApi
public record DeclaredFact(
        String key,
        String label,
        @Nullable String description,
        Kind kind,
        List<String> values,
        String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Subject subject,
        boolean repeated,
        RecordField field,
        @Nullable String question) {

    /** What a key may be; the same as that of {@code faits[].cle} in rules. */
    public static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:[.][a-z0-9]+(?:-[a-z0-9]+)*)?");

    private static final Set<String> COUNTED =
            Set.of("minutes", "heures", "jours", "semaines", "mois", "ans", "demi-journées", "postes", "adresses");

    private static final int MAX_KEY = 60;
    private static final int MAX_ANSWER = 60;

    /** What a declared fact is, and the field of a row of {@code faits} that holds it. */
    public enum Kind {
        TEXTE("texte", "un texte"),
        CHOIX("texte", "l’une des réponses prévues"),
        NOMBRE("nombre", "un nombre"),
        MONTANT("nombre", "un montant"),
        DUREE("nombre", "une durée"),
        DATE("date", "un jour"),
        INSTANT("instant", "une date et une heure"),
        OUI_NON("vrai", "oui ou non");

        private final String field;
        private final String words;

        Kind(String field, String words) {
            this.field = field;
            this.words = words;
        }

        /** {@return the field of {@code faits[]}, as JSON and rules name it} */
        public String field() {
            return field;
        }

        /** {@return what it is, in French} */
        public String words() {
            return words;
        }

        /** {@return whether it may have a unit and bounds} */
        public boolean isNumber() {
            return field.equals("nombre");
        }
    }

    /**
     * A field of a record.
     *
     * @param record what people call the record, in French, without an article
     * @param label what people call the field
     */
    public record RecordField(String record, String label) {

        /** Of a fact without fields. */
        public static final RecordField NONE = new RecordField("", "");

        public RecordField {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(label, "label");
        }
    }

    public DeclaredFact {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        values = List.copyOf(values);
        field = field == null ? RecordField.NONE : field;
        min = kind == Kind.DUREE && min == null ? BigDecimal.ZERO : min;
        check(
                key.length() <= MAX_KEY && KEY.matcher(key).matches(),
                "la clé « " + key + " » n’est pas un nom de fait.",
                "Écrivez des minuscules sans accent, des chiffres et des traits d’union : heures-ouverture.");
        check(
                kind == Kind.CHOIX ? values.size() > 1 : values.isEmpty(),
                kind == Kind.CHOIX
                        ? "un choix a au moins deux « valeurs »."
                        : "« valeurs » ne va qu’avec le genre « choix ».",
                kind == Kind.CHOIX ? "Énumérez-les." : "Retirez cette clé, ou écrivez genre: choix.");
        check(
                kind.isNumber() || unit.isEmpty() && min == null && max == null,
                "« unite », « au-moins » et « au-plus » ne vont qu’avec un nombre, un montant ou une durée.",
                "Retirez ces clés, ou changez le genre.");
        check(
                question == null || question.strip().endsWith("?"),
                "« question » ne se termine pas par un point d’interrogation.",
                "Écrivez une phrase telle que : Quel jour la convention a-t-elle été signée ?");
        check(!label.isBlank(), "le libellé est vide.", "Écrivez comment on appelle ce fait : heures d’ouverture.");
        values.forEach(DeclaredFact::checkAnswer);
        checkDistinct(values);
        check(
                kind != Kind.DUREE || min.signum() >= 0,
                "une durée n’est jamais négative.",
                "Retirez « au-moins », ou écrivez au-moins: 0.");
        check(
                !isCounted(unit) || isNotNegative(min) && isNotNegative(max),
                "« au-moins » ou « au-plus » est négatif, et ce qui se compte en " + unit + " ne l’est jamais.",
                "Écrivez un nombre positif, ou 0.");
        check(
                min == null || max == null || min.compareTo(max) <= 0,
                "« au-moins » dépasse « au-plus ».",
                "Échangez les deux nombres.");
        check(
                kind != Kind.DUREE || !unit.isEmpty(),
                "une durée n’a pas d’unité.",
                "Écrivez par exemple unite: heures.");
    }

    private boolean isField() {
        return !field.equals(RecordField.NONE);
    }

    /** {@return what people call what repeats: the record, or the fact itself} */
    public String recordLabel() {
        return isField() ? field.record() : label;
    }

    /** {@return what people call it within its record} */
    public String fieldLabel() {
        return isField() ? field.label() : label;
    }

    /** {@return the key of its record; its own where it is no field} */
    public String recordKey() {
        return isField() ? key.substring(0, key.indexOf('.')) : key;
    }

    /** {@return whether a row with its record's key, no element and {@code vrai: false} says that there is none} */
    public boolean saysNone() {
        return repeated && (isField() || kind != Kind.OUI_NON);
    }

    /** {@return {@code paths} as the edition that declares {@code facts} reads them} */
    static List<FactPath> in(List<FactPath> paths, Map<String, DeclaredFact> facts) {
        return paths.stream().map(path -> in(path, facts)).toList();
    }

    private static FactPath in(FactPath path, Map<String, DeclaredFact> facts) {
        String key = path.factKey();
        DeclaredFact fact = key == null ? null : facts.get(key);
        if (fact != null) {
            return path.declaredAs(fact.kind.field(), fact.label, fact.unit, fact.accepted());
        }
        DeclaredFact field = facts.values().stream()
                .filter(one -> one.isField() && one.recordKey().equals(key))
                .findFirst()
                .orElse(null);
        return field == null
                ? path
                : path.declaredAs(Kind.OUI_NON.field(), field.recordLabel(), "", "non, s’il n’y en a aucun");
    }

    /** {@return whether what has this unit is counted, and never negative} */
    public static boolean isCounted(String unit) {
        Objects.requireNonNull(unit, "unit");
        return COUNTED.contains(unit);
    }

    private static boolean isNotNegative(@Nullable BigDecimal bound) {
        return bound == null || bound.signum() >= 0;
    }

    private static void checkAnswer(String answer) {
        check(
                !answer.isBlank() && answer.codePointCount(0, answer.length()) <= MAX_ANSWER,
                "la réponse « " + Visible.start(answer) + " » est vide, ou dépasse " + MAX_ANSWER + " caractères.",
                "Écrivez un mot ou deux ; la description du fait peut en dire plus.");
    }

    /** Answers that differ in capitals, accents or spaces would be taken for each other. */
    private static void checkDistinct(List<String> answers) {
        Map<String, String> seen = new HashMap<>();
        for (String answer : answers) {
            String same = seen.putIfAbsent(Folded.of(answer), answer);
            check(
                    same == null,
                    "les réponses « " + same + " » et « " + answer + " » se liraient l’une pour l’autre.",
                    "Retirez l’une des deux, ou nommez-la autrement.");
        }
    }

    private static void check(boolean holds, String message, String advice) {
        if (!holds) {
            throw new RefusedValueException(message, advice);
        }
    }

    /** {@return what is accepted, in French: "un nombre d’au moins 0 et d’au plus 168, en heures"} */
    public String accepted() {
        if (kind == Kind.CHOIX) {
            return "l’une des réponses " + String.join(", ", values);
        }
        String bounds = min != null && max != null
                ? " de " + FrenchFormat.number(min) + " à " + FrenchFormat.number(max)
                : min != null
                        ? " d’au moins " + FrenchFormat.number(min)
                        : max != null ? " d’au plus " + FrenchFormat.number(max) : "";
        return kind.words() + bounds + (unit.isEmpty() ? "" : ", en " + unit);
    }
}
