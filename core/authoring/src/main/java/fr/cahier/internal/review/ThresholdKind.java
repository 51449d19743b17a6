package fr.cahier.internal.review;

import fr.cahier.facts.Seuil;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of threshold values, with their key in YAML and their property in rules. */
enum ThresholdKind {
    NUMBER("nombre", Seuil::nombre),
    INSTANT("instant", Seuil::instant),
    TIME("heure", Seuil::heure),
    DAY("jour", Seuil::echeance),
    TEXT("texte", Seuil::texte),
    LIST("liste", seuil -> seuil.liste().isEmpty() ? null : seuil.liste());

    private final String key;
    private final Function<Seuil, @Nullable Object> value;

    ThresholdKind(String key, Function<Seuil, @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    String key() {
        return key;
    }

    /** {@return whether a threshold of this kind has a value for that property} An instant has its day. */
    boolean gives(String property) {
        return key.equals(property) || this == INSTANT && property.equals(DAY.key);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ThresholdKind::key).toList();
    }

    /** {@return the kinds that are set in {@code seuil}: exactly one unless the file is wrong} */
    static List<ThresholdKind> of(Seuil seuil) {
        return Arrays.stream(values())
                .filter(kind -> kind.value.apply(seuil) != null)
                .toList();
    }
}
