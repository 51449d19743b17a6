package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.LibraryFile;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a dossier mean, with their units, in French: one sentence or two, for editors and for refusals. Keys are
 * those of {@link Lexicon}: {@code Site.postesInternet}. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Descriptions {

    /** Characters of a description. */
    public static final int MAX_LENGTH = 200;

    private static final String RETIRED = "Ancien champ";

    private Descriptions() {}

    /** Read at the first refusal, or when a schema is written. */
    private static final class Texts {

        static final Map<String, String> ALL =
                LibraryFile.properties(Dossier.class, "/fr/cahier/dossier/descriptions.properties");

        private Texts() {}
    }

    /** {@return what {@code field} of {@code owner} means; null for a record that is no part of a dossier} */
    public static @Nullable String of(ObjectType owner, Field field) {
        return Texts.ALL.get(key(owner, field));
    }

    /**
     * {@return what a property of a record means; null for a property that no dossier says}
     *
     * @param path as {@link Lexicon#theProperty} takes it
     */
    public static @Nullable String of(String record, String path) {
        return Texts.ALL.get(Lexicon.key(record, path));
    }

    /** {@return what the field at {@code pointer} means, or the field that holds it; null when nothing is known} */
    public static @Nullable String at(ObjectType root, String pointer) {
        Schema schema = root;
        String described = null;
        for (String name : PointerNames.names(pointer)) {
            if (schema instanceof ListType list) {
                schema = list.element();
                continue;
            }
            if (schema instanceof Commitments) {
                schema = Commitments.withWords();
                continue;
            }
            ObjectType object = schema instanceof AgeRange ages
                    ? ages.interval()
                    : schema instanceof ObjectType section ? section : null;
            Field field = object == null ? null : object.field(name);
            if (field == null) {
                return described;
            }
            described = of(object, field);
            schema = field.schema();
        }
        return described;
    }

    /** {@return whether {@code field} is read for the sake of old dossiers only; its description begins by saying so} */
    public static boolean isRetired(ObjectType owner, Field field) {
        String description = of(owner, field);
        return description != null && description.startsWith(RETIRED);
    }

    /** {@return every key} */
    public static Set<String> keys() {
        return Texts.ALL.keySet();
    }

    static String key(ObjectType owner, Field field) {
        return owner.typeName() + "." + Lexicon.camel(field.name());
    }
}
