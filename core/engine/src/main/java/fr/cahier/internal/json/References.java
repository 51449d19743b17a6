package fr.cahier.internal.json;

import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.BlankWords.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks identifiers of one file: each is declared once, and each reference exists. */
final class References {

    /** Only the first identifiers are compared to find the nearest. */
    private static final int MAX_COMPARED = 1_000;

    private static final int MAX_SHOWN = 10;

    private final Problems problems;
    private final Map<String, Map<String, SourceLocation>> declared = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    References(Problems problems) {
        this.problems = problems;
    }

    private record Reference(String list, String id, SourceLocation location) {}

    void declare(String list, String id, SourceLocation location) {
        if (id.isBlank()) {
            return;
        }
        SourceLocation first =
                declared.computeIfAbsent(list, name -> new LinkedHashMap<>()).putIfAbsent(id, location);
        if (first != null) {
            problems.error(
                    location,
                    () -> new Message(
                            IssueCode.DUPLICATE_IDENTIFIER,
                            "L’identifiant " + QuotedValue.quoted(id) + " est donné à deux éléments de « " + list
                                    + " » (la première fois à la ligne " + first.line() + ").",
                            "Donnez à chacun le sien."));
        }
    }

    void refer(String list, String id, SourceLocation location) {
        references.add(new Reference(list, id, location));
    }

    /**
     * Call it after reading: an element may be referred to before it is declared. A word for "none" that is nobody's name
     * refers to nothing.
     */
    void resolve() {
        for (Reference reference : references) {
            Set<String> known = declared.getOrDefault(reference.list, Map.of()).keySet();
            if (!known.contains(reference.id) && BlankWords.STANDARD.of(reference.id) == Meaning.ANSWER) {
                problems.error(reference.location, () -> dangling(reference, known));
            }
        }
    }

    private static Message dangling(Reference reference, Set<String> known) {
        List<String> compared = known.stream().limit(MAX_COMPARED).toList();
        String advice = NearestName.to(reference.id, compared)
                .map(near -> "Vouliez-vous dire " + QuotedValue.quoted(near) + " ?")
                .orElse("Ajoutez cet élément à « " + reference.list + " », ou corrigez son nom.");
        return new Message(
                IssueCode.UNKNOWN_REFERENCE,
                "L’identifiant " + QuotedValue.quoted(reference.id) + " ne désigne aucun élément de « " + reference.list
                        + " » : il faut " + accepted(known) + ".",
                advice);
    }

    private static String accepted(Set<String> known) {
        if (known.isEmpty()) {
            return "un identifiant qui y figure, et aucun n’y figure";
        }
        List<String> shown =
                known.stream().limit(MAX_SHOWN).map(QuotedValue::quoted).toList();
        return "l’un de ceux qui y figurent, soit " + String.join(", ", shown)
                + (known.size() > MAX_SHOWN ? ", …" : "");
    }
}
