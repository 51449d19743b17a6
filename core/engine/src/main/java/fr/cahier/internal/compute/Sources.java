package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.DeclaredFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what paths lead to. The same list or fact is one object, so that a dossier is gone through once for it. */
final class Sources {

    private static final String EACH = "[]";

    private final Map<String, DeclaredFact> facts;
    private final Map<String, Source> known = new HashMap<>();

    Sources(Map<String, DeclaredFact> facts) {
        this.facts = facts;
    }

    /** @param column null where the path leads to the elements themselves */
    record Found(Source source, @Nullable Column column) {}

    /** @throws RefusedValueException when neither the dossier nor the edition has it */
    Found find(FactPath path) {
        String key = path.factKey();
        return key == null ? ofDossier(path) : ofFact(key);
    }

    private Found ofFact(String key) {
        int dot = key.indexOf('.');
        FactSource source = fact(dot < 0 ? key : key.substring(0, dot));
        Column column = source == null ? null : source.column(dot < 0 ? FactSource.VALUE : key.substring(dot + 1));
        if (source == null || dot >= 0 && column == null) {
            Set<String> names = new LinkedHashSet<>(facts.keySet());
            facts.keySet().stream()
                    .filter(one -> one.indexOf('.') >= 0)
                    .forEach(one -> names.add(one.substring(0, one.indexOf('.'))));
            throw new RefusedValueException(
                    "l’édition ne déclare aucun fait « " + Visible.text(key) + " ».",
                    NearestName.suggested(key, names, "Déclarez-le sous « faits », dans cahier.yaml."));
        }
        return new Found(source, column);
    }

    /** {@return the source of a fact or record; null when none is declared} */
    @Nullable
    FactSource fact(String key) {
        Source source = known.get("faits." + key);
        if (source == null) {
            source = FactSource.of(key, facts);
            if (source != null) {
                known.put("faits." + key, source);
            }
        }
        return (FactSource) source;
    }

    private Found ofDossier(FactPath path) {
        String text = path.toString();
        if (text.endsWith(EACH) || !text.contains(EACH)) {
            String list = text.endsWith(EACH) ? text.substring(0, text.length() - EACH.length()) : text;
            if (FactPath.of(list).schema() instanceof ListType) {
                ListSource source = list(list);
                return new Found(source, text.equals(list) ? null : source.own());
            }
            Source section = known.computeIfAbsent(text, unseen -> SectionSource.of(path));
            return new Found(section, ((SectionSource) section).column());
        }
        int last = text.lastIndexOf(EACH);
        ListSource source = list(text.substring(0, last));
        String field = text.substring(last + EACH.length() + 1);
        Column column = source.column(field);
        if (column != null) {
            return new Found(source, column);
        }
        if (path.schema() instanceof ListType) {
            return new Found(list(text), null);
        }
        throw new RefusedValueException(
                "« " + text + " » n’est pas une valeur que l’on compte.",
                "Nommez une valeur de chaque élément : " + String.join(", ", source.columns()) + ".");
    }

    /** {@return the list of records at {@code path}; null when there is none} */
    @Nullable
    Source listOf(String path) {
        try {
            Found found = find(FactPath.of(path));
            return found.column() == null ? found.source() : null;
        } catch (RefusedValueException told) {
            return null;
        }
    }

    private ListSource list(String path) {
        ListSource source = (ListSource) known.get(path);
        if (source == null) {
            source = newList(path);
            known.put(path, source);
        }
        return source;
    }

    private ListSource newList(String path) {
        FactPath list = FactPath.of(path);
        Schema element = ((ListType) list.schema()).element();
        int each = path.indexOf(EACH);
        if (each < 0) {
            return ListSource.of(list, null, List.of(), element);
        }
        if (path.lastIndexOf(EACH) != each) {
            throw new RefusedValueException(
                    "« " + path + " » est une liste dans une liste de listes.", "Nommez une liste moins profonde.");
        }
        ListSource outer = list(path.substring(0, each));
        List<Field> inner = new ArrayList<>();
        Schema reached = outer.element();
        for (String name : path.substring(each + EACH.length() + 1).split("[.]", -1)) {
            Field field = ((ObjectType) reached).field(name);
            inner.add(field);
            reached = field.schema();
        }
        return ListSource.of(list, outer, inner, element);
    }
}
