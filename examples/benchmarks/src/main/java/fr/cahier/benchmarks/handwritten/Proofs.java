package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Piece;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pieces of a dossier say, by the obligation they speak of. */
final class Proofs {

    private final Case of;
    private final Map<String, List<Proof>> byObligation = new HashMap<>();
    private final Map<String, Integer> index = new HashMap<>();

    Proofs(Case of) {
        this.of = of;
        for (int i = 0; i < of.pieces.size(); i++) {
            index.put(of.pieces.get(i), i);
            Piece piece = of.dossier.pieces().get(i);
            add(piece, of.pieces.get(i), piece.etablit(), false);
            add(piece, of.pieces.get(i), piece.dement(), true);
        }
    }

    /**
     * What one piece says of one obligation.
     *
     * @param about the site or person it is about; null for all, and for the only one
     * @param order what sorts the pieces of one obligation
     */
    record Proof(String name, @Nullable String about, boolean belies, boolean expired, String order) {}

    /** {@return null where no piece speaks of it} */
    @Nullable
    List<Proof> on(String id) {
        return byObligation.get(id);
    }

    /** {@return whether a piece in force shows that {@code id} is not met} */
    boolean belies(String id) {
        return byObligation.getOrDefault(id, List.of()).stream().anyMatch(proof -> proof.belies() && !proof.expired());
    }

    /** {@return the place of that piece among all} */
    int index(String piece) {
        return index.get(piece);
    }

    private void add(Piece piece, String name, @Nullable List<String> words, boolean belies) {
        for (String word : words == null ? List.<String>of() : words) {
            for (Obligation row : spokenOf(word)) {
                byObligation.computeIfAbsent(row.id(), key -> new ArrayList<>()).add(proof(piece, name, row, belies));
            }
        }
    }

    /** One word for the whole text speaks of every whole that no other holds; a repetition, of what it repeats. */
    private List<Obligation> spokenOf(String word) {
        if (word.equals("global")) {
            return of.regulation.obligations().values().stream()
                    .filter(row -> row.nature() == Nature.ENSEMBLE && row.parent() == null)
                    .toList();
        }
        Obligation row = of.regulation.obligations().get(word);
        if (row == null) {
            return List.of();
        }
        return List.of(row.canon() == null ? row : of.regulation.obligations().get(row.canon()));
    }

    private Proof proof(Piece piece, String name, Obligation row, boolean belies) {
        boolean expired = piece.valideJusqua() != null && of.day.isAfter(piece.valideJusqua());
        String site = row.subject() == Subject.SITE ? unlessOnly(piece.siteId(), of.sites) : null;
        String person = row.subject() == Subject.PERSONNEL ? unlessOnly(piece.personnelId(), of.personnels) : null;
        String order = row.id()
                + (person == null ? "" : ", personnel=" + person)
                + ", piece=" + name
                + (site == null ? "" : ", site=" + site)
                + "}";
        return new Proof(name, site == null ? person : site, belies, expired, order);
    }

    private static @Nullable String unlessOnly(@Nullable String named, List<String> all) {
        return all.size() == 1 && all.get(0).equals(named) ? null : named;
    }
}
