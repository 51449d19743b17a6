package fr.cahier.internal.language;

import java.util.Map;
import java.util.Set;

/**
 * A type of fact that rules may match.
 *
 * @param name simple name
 * @param record the record of the facts
 * @param multiple whether a dossier may hold several of it
 * @param properties its properties, by path, in the order of the record
 */
public record FactType(String name, Class<?> record, boolean multiple, Map<String, Property> properties) {

    /** Properties by which one fact refers to another. */
    private static final Set<String> IDENTITIES =
            Set.of("id", "site", "siteId", "personnel", "obligation", "piece", "code", "cle");

    /** The property that no two facts of a type share. */
    private static final Map<String, String> KEYS = Map.of(
            "Site", "id",
            "Personnel", "id",
            "Seuil", "code",
            "Engagement", "obligation",
            "Permanence", "site",
            "Affichage", "site");

    /** {@return the property of which no two facts of this type have the same; empty when there is none} */
    String key() {
        return KEYS.getOrDefault(name, "");
    }

    /** {@return whether that property names one fact, or what it is about} */
    static boolean isIdentity(String property) {
        return IDENTITIES.contains(property);
    }

    /**
     * A property of a fact.
     *
     * @param path its path: {@code recoitPublic}, {@code erp.avisSecurite}
     * @param kind what it holds
     * @param type its Java type, which tells closed lists apart
     * @param optional whether it may be absent
     */
    public record Property(String path, Kind kind, Class<?> type, boolean optional) {}

    /** What a property holds. */
    public enum Kind {
        TEXT("un texte"),
        WHOLE_NUMBER("un nombre entier"),
        DECIMAL_NUMBER("un nombre"),
        FLAG("oui ou non (true ou false)"),
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

        /** {@return whether a value of it can be compared with one of {@code other}} */
        boolean agreesWith(Kind other) {
            return this == other && this != LIST && this != STAMP || isNumber() && other.isNumber();
        }
    }
}
