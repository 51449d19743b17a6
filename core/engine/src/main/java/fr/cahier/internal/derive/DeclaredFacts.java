package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.internal.compute.Computations;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.DeclaredFact.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of {@code faits} as the edition declares them. A row that does not fit says nothing, and is told; each
 * stands at its index.
 */
final class DeclaredFacts {

    /** A search is slow, and nobody reads more. */
    private static final int MAX_SUGGESTIONS = 100;

    private static final Fait NOTHING = Fait.builder().build();

    private static final String UNREAD = " n’a pas été lu : ";

    private final Map<String, DeclaredFact> declared;
    private final List<String> told = new ArrayList<>();

    private DeclaredFacts(Map<String, DeclaredFact> declared) {
        this.declared = declared;
    }

    /**
     * Rows as they count.
     *
     * @param told what was not read and why, in French, in the order of the dossier
     */
    record Read(Dossier dossier, List<String> told) {}

    /** {@return the same dossier where all of it fits, or the edition declares nothing} */
    static Read of(Dossier dossier, Map<String, DeclaredFact> declared) {
        if (declared.isEmpty() || dossier.faits() == null) {
            return new Read(dossier, List.of());
        }
        DeclaredFacts reader = new DeclaredFacts(declared);
        List<Fait> read = dossier.faits().stream().map(reader::row).toList();
        List<Fait> single = reader.withoutTwofold(reader.withoutDenied(read));
        return reader.told.isEmpty()
                ? new Read(dossier, List.of())
                : new Read(dossier.toBuilder().faits(single).build(), List.copyOf(reader.told));
    }

    private Fait row(Fait fact) {
        if (fact.cle() == null || Fait.isSilent(fact)) {
            return fact;
        }
        String refusal = refusal(fact);
        if (refusal == null) {
            return fact;
        }
        told.add(refusal);
        DeclaredFact as = declared.get(fact.cle());
        return as != null && as.repeated() && fact.element() == null
                ? fact.unsaid().toBuilder().element(Computations.UNNAMED).build()
                : fact.unsaid();
    }

    private @Nullable String refusal(Fait fact) {
        DeclaredFact none = noneOf(fact);
        if (none != null) {
            String owner = ofAnother(fact, none);
            return owner == null ? null : said(none) + UNREAD + owner;
        }
        DeclaredFact as = declared.get(fact.cle());
        if (as == null) {
            return "Le fait " + FrenchFormat.quoted(Visible.start(fact.cle())) + UNREAD
                    + "l’édition n’en déclare pas de ce nom." + suggestion(fact.cle());
        }
        String field = as.kind().field();
        List<String> fields =
                Fait.VALUES.stream().filter(name -> fact.value(name) != null).toList();
        if (!fields.equals(List.of(field))) {
            return fields.contains(field) ? twoValues(as, fields) : elsewhere(as);
        }
        Object value = Objects.requireNonNull(fact.value(field));
        return fits(value, as)
                ? misplaced(fact, as)
                : said(as) + UNREAD + quoted(value) + " n’est pas " + as.accepted() + ".";
    }

    /** {@return of which fact, or field of a record, the row says that there is none; null where it says another thing} */
    private @Nullable DeclaredFact noneOf(Fait fact) {
        return Fait.saysNone(fact)
                ? declared.values().stream()
                        .filter(one -> one.saysNone() && one.recordKey().equals(fact.cle()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String twoValues(DeclaredFact as, List<String> fields) {
        String places = fields.stream().map(name -> "« " + name + " »").collect(Collectors.joining(" et "));
        return said(as) + UNREAD + "la même ligne lui donne plusieurs valeurs, sous " + places + ".";
    }

    private static String elsewhere(DeclaredFact as) {
        return said(as) + " se dit sous « " + as.kind().field() + " », et là seulement : il n’a pas été lu.";
    }

    private static String quoted(Object value) {
        return value instanceof String text ? FrenchFormat.quoted(Visible.start(text)) : FrenchFormat.value(value);
    }

    private String suggestion(String key) {
        Optional<String> near =
                told.size() < MAX_SUGGESTIONS ? NearestName.to(key, declared.keySet()) : Optional.empty();
        return near.map(name -> " Vouliez-vous écrire « " + name + " » ?").orElse("");
    }

    private static @Nullable String misplaced(Fait fact, DeclaredFact as) {
        String owner = ofAnother(fact, as);
        if (owner != null) {
            return said(as) + UNREAD + owner;
        }
        if (as.repeated() && fact.element() == null) {
            return said(as) + UNREAD + "il peut y en avoir plusieurs, et « element » ne dit pas lequel.";
        }
        return !as.repeated() && fact.element() != null
                ? said(as) + UNREAD + "il n’y en a qu’un, et « element » en nomme plusieurs : retirez « element »."
                : null;
    }

    private static @Nullable String ofAnother(Fait fact, DeclaredFact as) {
        return switch (as.subject()) {
            case DOSSIER ->
                fact.sujet() == null
                        ? null
                        : "il se dit de la structure entière, sans « site_id » ni « personnel_id ».";
            case SITE -> {
                String unsaid =
                        fact.siteId() != null ? null : "le dossier ne dit pas de quel site il parle, sous « site_id ».";
                yield fact.personnelId() == null ? unsaid : "il se dit d’un site, sans « personnel_id ».";
            }
            case PERSONNEL -> {
                String unsaid = fact.personnelId() != null
                        ? null
                        : "le dossier ne dit pas de quelle personne il parle, sous « personnel_id ».";
                yield fact.siteId() == null ? unsaid : "il se dit d’une personne, sans « site_id ».";
            }
        };
    }

    private static boolean fits(Object value, DeclaredFact as) {
        if (value instanceof String text) {
            return as.kind() != Kind.CHOIX || as.values().contains(text);
        }
        if (value instanceof Horodatage stamp) {
            return stamp.heure() != null;
        }
        return !(value instanceof BigDecimal number)
                || (as.min() == null || number.compareTo(as.min()) >= 0)
                        && (as.max() == null || number.compareTo(as.max()) <= 0);
    }

    /** What names one value: two different ones are a contradiction, of which neither counts. */
    private record Name(
            String key, @Nullable String subject, @Nullable String element) {

        static Name of(Fait fact) {
            return new Name(fact.cle(), fact.sujet(), fact.element());
        }
    }

    /** Where a dossier says that there is none and describes one, neither counts. */
    private List<Fait> withoutDenied(List<Fait> rows) {
        Set<Name> none = new HashSet<>();
        Set<Name> some = new HashSet<>();
        for (Fait row : rows) {
            if (row.cle() != null && !Fait.isSilent(row)) {
                (noneOf(row) == null ? some : none).add(ofRecord(row));
            }
        }
        none.retainAll(some);
        none.forEach(name -> told.add(
                "Le fait « " + name.key() + " »" + UNREAD + "le dossier dit qu’il n’y en a aucun, et en décrit."));
        return none.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> row.cle() != null && none.contains(ofRecord(row)) ? NOTHING : row)
                        .toList();
    }

    private Name ofRecord(Fait row) {
        DeclaredFact as = declared.get(row.cle());
        return new Name(as == null ? row.cle() : as.recordKey(), row.sujet(), null);
    }

    private List<Fait> withoutTwofold(List<Fait> rows) {
        Map<Name, Fait> first = new HashMap<>();
        Set<Name> twofold = new HashSet<>();
        for (Fait row : rows) {
            if (row.cle() != null && !Fait.isSilent(row)) {
                Fait known = first.putIfAbsent(Name.of(row), row);
                if (known != null && !known.equals(row) && twofold.add(Name.of(row))) {
                    told.add(said(row) + UNREAD + "le dossier en donne deux valeurs différentes.");
                }
            }
        }
        return rows.stream()
                .map(row -> row.cle() != null && twofold.contains(Name.of(row)) ? row.unsaid() : row)
                .toList();
    }

    private String said(Fait row) {
        DeclaredFact as = declared.get(row.cle());
        return as == null ? "Le fait « " + row.cle() + " »" : said(as);
    }

    private static String said(DeclaredFact fact) {
        return "Le fait « " + fact.label() + " » (" + fact.key() + ")";
    }
}
