package fr.cahier.internal.json;

import fr.cahier.dossier.schema.Descriptions;
import fr.cahier.dossier.schema.ObjectType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said at a place of a file, told once for each field however many values are refused there. */
final class Meanings {

    private final Set<String> told = new HashSet<>();
    private @Nullable ObjectType root;

    void root(ObjectType schema) {
        root = schema;
    }

    /** {@return a whole sentence; empty where nothing is known, or where it was told before} */
    String firstOf(SourceLocation location) {
        String meaning = root == null ? null : Descriptions.at(root, location.pointer());
        return meaning == null || !told.add(meaning)
                ? ""
                : "Ce qu’on y dit : " + Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
    }
}
