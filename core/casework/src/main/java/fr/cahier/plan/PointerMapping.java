package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Maps pointers into a dossier to a later state of it, where list elements may have moved. */
final class PointerMapping {

    private final Dossier before;
    private final Dossier after;

    PointerMapping(Dossier before, Dossier after) {
        this.before = before;
        this.after = after;
    }

    /** {@return the later pointer; null when its element is gone} */
    @Nullable
    String pointer(String pointer) {
        StringBuilder earlier = new StringBuilder();
        StringBuilder later = new StringBuilder();
        Schema shape = DossierSchema.dossier();
        for (String part : Pointers.parts(pointer)) {
            String there = part;
            if (shape instanceof ListType list && list.element() instanceof ObjectType element) {
                int index = index(element, earlier.toString(), later.toString(), Integer.parseInt(part));
                if (index < 0) {
                    return null;
                }
                there = String.valueOf(index);
            }
            earlier.append('/').append(part);
            later.append('/').append(there);
            shape = Objects.requireNonNull(Pointers.shape(earlier.toString()), pointer);
        }
        return later.toString();
    }

    /** Matches by identifier, a fact by its name; without one, by equality, or as the only new element at that index. */
    private int index(ObjectType element, String earlier, String later, int index) {
        List<?> old = elements(earlier, before);
        List<?> now = elements(later, after);
        if (index >= old.size()) {
            return -1;
        }
        Object one = old.get(index);
        Field id = element.field("id");
        boolean fact = one instanceof Fait row && row.cle() != null;
        boolean named = fact || id != null && id.in(one) != null;
        int same = fact
                ? first(now, index, other -> Fait.name((Fait) one).equals(Fait.name((Fait) other)))
                : named
                        ? first(now, index, other -> Objects.equals(id.in(one), id.in(other)))
                        : first(now, index, one::equals);
        return same >= 0 || named || index >= now.size() || old.contains(now.get(index)) ? same : index;
    }

    private static int first(List<?> elements, int index, Predicate<Object> wanted) {
        return IntStream.concat(IntStream.of(index), IntStream.range(0, elements.size()))
                .filter(i -> i < elements.size() && wanted.test(elements.get(i)))
                .findFirst()
                .orElse(-1);
    }

    static List<?> elements(String pointer, Dossier dossier) {
        return PointerNames.said(pointer, dossier) instanceof List<?> elements ? elements : List.of();
    }
}
