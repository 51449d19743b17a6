package fr.cahier.internal.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type of fact that rules may match.
 *
 * @param multiple whether a dossier may hold several
 * @param properties by path, in record order
 */
public record FactType(String name, Class<?> record, boolean multiple, Map<String, Property> properties) {

    /** By which facts refer to one another. */
    private static final Set<String> IDENTITIES =
            Set.of("id", "site", "siteId", "personnel", "obligation", "piece", "code", "cle");

    /** Unique to each fact of the type. */
    private static final Map<String, String> KEYS = Map.of(
            "Site", "id",
            "Personnel", "id",
            "Seuil", "code",
            "Engagement", "obligation",
            "Permanence", "site",
            "Affichage", "site");

    /** {@return the unique property, or an empty text} */
    String key() {
        return KEYS.getOrDefault(name, "");
    }

    /** {@return the one fact that {@code pattern} is about, where only one can be} */
    Optional<String> fact(PatternText pattern) {
        if (!multiple) {
            return Optional.of(name);
        }
        String key = key();
        Stream<String> bound = pattern.bindings().stream()
                .filter(binding -> binding.property().equals(key))
                .map(binding -> "$" + binding.name());
        Stream<String> equal = pattern.conditions().stream()
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .filter(comparison -> comparison.property().equals(key) && comparison.operator() == Operator.EQUAL)
                .map(Condition.Comparison::value)
                .filter(value -> value instanceof Operand.Text || value instanceof Operand.Bound)
                .map(Operand::written);
        return Stream.concat(equal, bound).findFirst().map(value -> name + " " + value);
    }

    static boolean isIdentity(String property) {
        return IDENTITIES.contains(property);
    }

    /**
     * @param path such as {@code recoitPublic}, {@code erp.avisSecurite}
     * @param type distinguishes closed lists
     * @param optional whether it may be absent
     */
    public record Property(String path, Kind kind, Class<?> type, boolean optional) {}

    public enum Kind {
        TEXT("un texte"),
        WHOLE_NUMBER("un nombre entier"),
        DECIMAL_NUMBER("un nombre"),
        BOOLEAN("oui ou non (true ou false)"),
        CHOICE("une valeur d’une liste"),
        DAY("une date"),
        HOUR("une heure"),
        INSTANT("un instant"),
        STAMP("un horodatage"),
        LIST("une liste");

        private final String french;

        Kind(String french) {
            this.french = french;
        }

        /** {@return in French} */
        public String french() {
            return french;
        }

        boolean isNumber() {
            return this == WHOLE_NUMBER || this == DECIMAL_NUMBER;
        }

        boolean isOrdered() {
            return isNumber() || this == DAY || this == HOUR || this == INSTANT;
        }

        /** {@return whether their values can be compared} */
        boolean agreesWith(Kind other) {
            return this == other && this != LIST && this != STAMP || isNumber() && other.isNumber();
        }
    }
}
