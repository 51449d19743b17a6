package fr.cahier.internal.assess;

import fr.cahier.dossier.Declarant;
import fr.cahier.dossier.Declaration;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.RowLabel;
import fr.cahier.verdict.UsedFact;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells who declared a fact of one dossier, where that was not the candidate. */
final class Declarations {

    private final Dossier dossier;
    private final List<Declaration> others;

    Declarations(Dossier dossier) {
        this.dossier = dossier;
        this.others = Objects.requireNonNullElse(dossier.declarations(), List.<Declaration>of()).stream()
                .filter(one -> one.par() != null && one.par() != Declarant.CANDIDAT && one.faits() != null)
                .toList();
    }

    /** {@return the fact, with the first who declares it in the dossier's order} */
    UsedFact fact(PreparedPath path, String pointer, Object value) {
        boolean isDeclared = path.path().factLabel() != null;
        String label = isDeclared ? label(path, pointer) : null;
        String unit = !isDeclared || path.path().factUnit().isEmpty()
                ? null
                : path.path().factUnit();
        for (Declaration one : others) {
            if (isAbout(one, path, pointer)) {
                return new UsedFact(pointer, value, one.par(), one.le(), label, unit);
            }
        }
        return new UsedFact(pointer, value, null, null, label, unit);
    }

    /** {@return for example "Heures d’ouverture, en heures (site S1)"} */
    private String label(PreparedPath path, String pointer) {
        String unit = path.path().factUnit();
        String label = path.path().factLabel() + (unit.isEmpty() ? "" : ", en " + unit);
        return element(path, pointer) instanceof Fait row ? RowLabel.of(label, row) : label;
    }

    private boolean isAbout(Declaration one, PreparedPath path, String pointer) {
        String text = path.path().toString();
        return one.faits().stream().anyMatch(declared -> holds(declared, text))
                && (one.siteId() == null || one.siteId().equals(site(path, pointer)))
                && (one.personnelId() == null || one.personnelId().equals(person(path, pointer)));
    }

    /** {@return whether {@code declared} is the fact, or a section or list around it} */
    static boolean holds(String declared, String path) {
        return path.startsWith(declared)
                && (path.length() == declared.length() || ".[".indexOf(path.charAt(declared.length())) >= 0);
    }

    private @Nullable String site(PreparedPath path, String pointer) {
        Object element = element(path, pointer);
        if (element instanceof Site site) {
            return site.id();
        }
        return element == null ? null : BySubject.site(element);
    }

    private @Nullable String person(PreparedPath path, String pointer) {
        Object element = element(path, pointer);
        if (element instanceof Personnel person) {
            return person.id();
        }
        return element instanceof Fait fait ? fait.personnelId() : null;
    }

    /** {@return the element of a list of the dossier that holds the fact; null for the list itself, or a fact in none} */
    private @Nullable Object element(PreparedPath path, String pointer) {
        Field list = path.isInList() ? DossierSchema.dossier().field(path.list()) : null;
        int start = path.list().length() + 2;
        if (list == null || start > pointer.length() || !(list.in(dossier) instanceof List<?> elements)) {
            return null;
        }
        String after = pointer.substring(start);
        int end = after.indexOf('/');
        return elements.get(Integer.parseInt(end < 0 ? after : after.substring(0, end)));
    }
}
