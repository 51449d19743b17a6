package fr.cahier.internal.language;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the dossier holds what rules read of it as it is written; what is derived from several facts has no such place. */
public final class DossierPaths {

    private static final Set<String> KNOWN = Set.copyOf(FactPath.known());

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private static final Map<String, String> PLACES = places();

    private DossierPaths() {}

    /** {@return the path to {@code property} of a fact of type {@code factType}} */
    public static Optional<String> of(String factType, String property) {
        return Optional.ofNullable(PLACES.get(factType))
                .map(place -> place + snake(property))
                .filter(KNOWN::contains);
    }

    /** A record that stands both alone and in a list reaches rules alone. */
    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            String name = snake(component.getName());
            if (!(component.getGenericType() instanceof ParameterizedType type)) {
                places.put(component.getType().getSimpleName(), name + ".");
            } else if (type.getRawType() == List.class
                    && type.getActualTypeArguments()[0] instanceof Class<?> element) {
                places.putIfAbsent(element.getSimpleName(), name + "[].");
            }
        }
        return places;
    }

    private static String snake(String name) {
        return CAPITAL.matcher(name).replaceAll(letter -> "_" + letter.group().toLowerCase(Locale.ROOT));
    }
}
