package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of {@code faits} as the edition declares them. A row that does not fit says nothing, and is told; each
 * stands at its index.
 */
final class DeclaredFacts {

    /** A search is slow, and nobody reads more. */
    private static final int MAX_SUGGESTIONS = 100;

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
        List<Fait> single = reader.withoutTwofold(read);
        return reader.told.isEmpty()
                ? new Read(dossier, List.of())
                : new Read(dossier.toBuilder().faits(single).build(), List.copyOf(reader.told));
    }

    private Fait row(Fait fact) {
        if (fact.cle() == null) {
            return fact;
        }
        String refusal = refusal(fact, declared.get(fact.cle()));
        return refusal == null ? fact : unsaid(fact, refusal);
    }

    private Fait unsaid(Fait fact, String refusal) {
        told.add(refusal);
        return fact.toBuilder().texte(null).nombre(null).date(null).vrai(null).build();
    }

    private @Nullable String refusal(Fait fact, @Nullable DeclaredFact as) {
        if (as == null) {
            return "Le fait " + FrenchFormat.quoted(fact.cle())
                    + " n’a pas été lu : l’édition n’en déclare pas de ce nom." + suggestion(fact.cle());
        }
        Object value = value(fact, as.kind().field());
        if (value == null) {
            return isSilent(fact)
                    ? null
                    : said(as) + " se dit sous « " + as.kind().field() + " » : il n’a pas été lu.";
        }
        return fits(value, as)
                ? misplaced(fact, as)
                : said(as) + " n’a pas été lu : " + FrenchFormat.value(value) + " n’est pas " + as.accepted() + ".";
    }

    private String suggestion(String key) {
        Optional<String> near =
                told.size() < MAX_SUGGESTIONS ? NearestName.to(key, declared.keySet()) : Optional.empty();
        return near.map(name -> " Vouliez-vous écrire « " + name + " » ?").orElse("");
    }

    private static @Nullable String misplaced(Fait fact, DeclaredFact as) {
        if (as.subject() == Subject.PERSONNEL && fact.personnelId() == null) {
            return said(as)
                    + " n’a pas été lu : le dossier ne dit pas de quelle personne il parle, sous « personnel_id ».";
        }
        boolean ofAnother = as.subject() == Subject.DOSSIER && fact.sujet() != null
                || as.subject() == Subject.SITE && fact.siteId() == null && fact.personnelId() != null;
        if (ofAnother) {
            return said(as) + " n’a pas été lu : il se dit "
                    + (as.subject() == Subject.SITE ? "d’un site." : "de la structure entière, sans site ni personne.");
        }
        return as.repeated() && fact.element() == null
                ? said(as) + " n’a pas été lu : il peut y en avoir plusieurs, et « element » ne dit pas lequel."
                : null;
    }

    private static boolean fits(Object value, DeclaredFact as) {
        if (value instanceof String text && as.kind() == DeclaredFact.Kind.CHOIX) {
            return as.values().contains(text);
        }
        return !(value instanceof BigDecimal number)
                || (as.min() == null || number.compareTo(as.min()) >= 0)
                        && (as.max() == null || number.compareTo(as.max()) <= 0);
    }

    private static boolean isSilent(Fait fact) {
        return fact.texte() == null && fact.nombre() == null && fact.date() == null && fact.vrai() == null;
    }

    private static @Nullable Object value(Fait fact, String field) {
        return switch (field) {
            case "texte" -> fact.texte();
            case "nombre" -> fact.nombre();
            case "date" -> fact.date();
            default -> fact.vrai();
        };
    }

    /** What names one value: two different ones are a contradiction, of which neither counts. */
    private record Name(
            String key, @Nullable String subject, @Nullable String element) {

        static Name of(Fait fact) {
            return new Name(fact.cle(), fact.sujet(), fact.element());
        }
    }

    private List<Fait> withoutTwofold(List<Fait> rows) {
        Map<Name, Fait> first = new HashMap<>();
        Map<Name, Boolean> twofold = new HashMap<>();
        for (Fait row : rows) {
            if (row.cle() != null && !isSilent(row)) {
                Fait known = first.putIfAbsent(Name.of(row), row);
                if (known != null && !known.equals(row) && twofold.put(Name.of(row), true) == null) {
                    told.add(said(Objects.requireNonNull(declared.get(row.cle())))
                            + " n’a pas été lu : le dossier en donne deux valeurs différentes.");
                }
            }
        }
        return rows.stream()
                .map(row -> row.cle() != null && twofold.containsKey(Name.of(row))
                        ? row.toBuilder()
                                .texte(null)
                                .nombre(null)
                                .date(null)
                                .vrai(null)
                                .build()
                        : row)
                .toList();
    }

    private static String said(DeclaredFact fact) {
        return "Le fait « " + fact.label() + " » (" + fact.key() + ")";
    }
}
