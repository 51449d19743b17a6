package fr.cahier.internal.language;

import fr.cahier.dossier.Accessibilite;
import fr.cahier.dossier.Accueil;
import fr.cahier.dossier.Canaux;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Cep;
import fr.cahier.dossier.Communication;
import fr.cahier.dossier.Contact;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Diagnostic;
import fr.cahier.dossier.Donnees;
import fr.cahier.dossier.Espace;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Formulaire;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Information;
import fr.cahier.dossier.Jeunes;
import fr.cahier.dossier.Parcours;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reseau;
import fr.cahier.dossier.Ressources;
import fr.cahier.dossier.Services;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Supports;
import fr.cahier.dossier.Territoire;
import fr.cahier.facts.Affichage;
import fr.cahier.facts.AncrageLocal;
import fr.cahier.facts.Arrivee;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Cessation;
import fr.cahier.facts.Cumul;
import fr.cahier.facts.Depots;
import fr.cahier.facts.Engagement;
import fr.cahier.facts.Entretiens;
import fr.cahier.facts.Formation;
import fr.cahier.facts.Gratuite;
import fr.cahier.facts.Implantation;
import fr.cahier.facts.Interruption;
import fr.cahier.facts.LieuxConseil;
import fr.cahier.facts.Localisation;
import fr.cahier.facts.Maillage;
import fr.cahier.facts.Permanence;
import fr.cahier.facts.Preuve;
import fr.cahier.facts.Rubriques;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.RecordAccess;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of facts that rules receive, and their properties. */
public final class FactTypes {

    public static final List<String> IMPORTS = List.of("fr.cahier.dossier.*", "fr.cahier.facts.*");

    /** What occurs at most once. */
    private static final List<Class<?>> SINGLE = List.of(
            Candidat.class,
            Formulaire.class,
            Rubriques.class,
            Depot.class,
            Canaux.class,
            Accueil.class,
            Publics.class,
            Services.class,
            Cep.class,
            Territoire.class,
            Donnees.class,
            Espace.class,
            Parcours.class,
            Reseau.class,
            Supports.class,
            Ressources.class,
            Diagnostic.class,
            Accessibilite.class,
            Communication.class,
            Information.class,
            Jeunes.class,
            Contact.class,
            Arrivee.class,
            Depots.class,
            Implantation.class,
            Localisation.class,
            Maillage.class,
            AncrageLocal.class,
            Cumul.class,
            Gratuite.class,
            LieuxConseil.class);

    private static final List<Class<?>> MULTIPLE = List.of(
            Site.class,
            Personnel.class,
            Fait.class,
            Calcul.class,
            Seuil.class,
            Engagement.class,
            Formation.class,
            Permanence.class,
            Affichage.class,
            Interruption.class,
            Entretiens.class,
            Cessation.class,
            Preuve.class);

    /** Records that rules do not receive because a derived fact sums them up. */
    private static final Map<String, String> SUMMED_UP = Map.of(
            "Creneau", "Permanence",
            "Fermeture", "Affichage",
            "Tarif", "Gratuite",
            "LieuConseil", "LieuxConseil",
            "Piece", "Preuve",
            "Dossier", "Candidat");

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, Kind.TEXT),
            Map.entry(Integer.class, Kind.WHOLE_NUMBER),
            Map.entry(int.class, Kind.WHOLE_NUMBER),
            Map.entry(BigDecimal.class, Kind.DECIMAL_NUMBER),
            Map.entry(Boolean.class, Kind.BOOLEAN),
            Map.entry(boolean.class, Kind.BOOLEAN),
            Map.entry(LocalDate.class, Kind.DAY),
            Map.entry(LocalTime.class, Kind.HOUR),
            Map.entry(Instant.class, Kind.INSTANT),
            Map.entry(Horodatage.class, Kind.STAMP),
            Map.entry(List.class, Kind.LIST));

    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");

    private static final Map<String, FactType> TYPES = types();

    private FactTypes() {}

    public static Optional<FactType> named(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    public static Collection<String> names() {
        return TYPES.keySet();
    }

    public static Stream<Class<?>> records() {
        return Stream.concat(SINGLE.stream(), MULTIPLE.stream());
    }

    static Optional<String> summingUp(String name) {
        return Optional.ofNullable(SUMMED_UP.get(name));
    }

    /** {@return {@code type} as rules write it: {@code Reponse}, {@code Preuve.Sens}} */
    public static String written(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }

    /** {@return the values of the closed list written {@code written}, if there is one} */
    public static List<String> choices(String written) {
        return TYPES.values().stream()
                .flatMap(type -> type.properties().values().stream())
                .filter(property -> property.kind() == Kind.CHOICE
                        && written(property.type()).equals(written))
                .findFirst()
                .map(property -> values(property.type()))
                .orElse(List.of());
    }

    static List<String> values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .toList();
    }

    private static Map<String, FactType> types() {
        return records()
                .map(record ->
                        new FactType(record.getSimpleName(), record, MULTIPLE.contains(record), properties(record)))
                .collect(Collectors.toMap(FactType::name, type -> type, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, Property> properties(Class<?> record) {
        Map<String, Property> properties = new LinkedHashMap<>();
        add("", record, empty(record), properties);
        return properties;
    }

    private static void add(String prefix, Class<?> record, @Nullable Object empty, Map<String, Property> properties) {
        for (RecordComponent component : record.getRecordComponents()) {
            Object section = empty == null
                    ? null
                    : RecordAccess.getter(component.getAccessor()).apply(empty);
            if (section != null && component.getType().isRecord()) {
                add(prefix + component.getName() + ".", component.getType(), section, properties);
            } else {
                put(prefix + component.getName(), component.getType(), properties);
            }
        }
        Arrays.stream(record.getDeclaredMethods())
                .filter(FactTypes::isDerived)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(method -> put(prefix + method.getName(), method.getReturnType(), properties));
    }

    private static boolean isDerived(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !OF_EVERY_OBJECT.contains(method.getName());
    }

    private static void put(String path, Class<?> type, Map<String, Property> properties) {
        Kind kind = type.isEnum() ? Kind.CHOICE : KINDS.get(type);
        if (kind != null) {
            properties.putIfAbsent(path, new Property(path, kind, type, !type.isPrimitive()));
        }
    }

    /** A record in which everything is unknown; sections it still has are never null. */
    private static @Nullable Object empty(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        boolean hasPrimitive = Arrays.stream(components)
                .anyMatch(component -> component.getType().isPrimitive());
        return hasPrimitive ? null : RecordAccess.constructor(record).apply(new Object[components.length]);
    }
}
