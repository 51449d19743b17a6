package fr.cahier.benchmarks.handwritten;

import fr.cahier.benchmarks.handwritten.Answers.Answer;
import fr.cahier.benchmarks.handwritten.Case.Proof;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is found of one obligation for one subject, before it is settled. */
final class Judgement {

    /** Where what holds for every obligation is told among what one obligation tells; see {@link #at}. */
    private static final int REFUSED = 1;

    private static final int RESERVED = 3;
    private static final int TWO_ANSWERS = 5;
    private static final int BELIED = 11;
    private static final int TWO_PIECES = 13;
    private static final int HEADING = 15;

    /** After a refusal or a piece. */
    static final int LATER = 100;

    final Case of;
    final Obligation obligation;
    final @Nullable Answer answer;
    final List<Told> told = new ArrayList<>(2);
    boolean attested;
    boolean expired;

    /** Pieces that support it, in the order in which they are told. */
    List<String> support = List.of();

    final @Nullable String name;
    final int index;
    private int next = LATER;

    Judgement(Case of, Obligation obligation, @Nullable Answer answer, @Nullable String name, int index) {
        this.of = of;
        this.obligation = obligation;
        this.answer = answer;
        this.name = name;
        this.index = index;
    }

    /**
     * One thing told.
     *
     * @param rank its place among them
     * @param observed what was measured
     * @param required what is required of it
     * @param others further values its wording names
     * @param piece the piece it was read from
     */
    record Told(
            int rank,
            Outcome outcome,
            String key,
            @Nullable Object observed,
            @Nullable Object required,
            Map<String, Object> others,
            @Nullable String piece) {}

    boolean yes() {
        return answer != null && answer.reponse() == Reponse.OUI;
    }

    /** {@return the site it is about, when it receives the public; null for another and for the dossier} */
    @Nullable
    Site receivingSite() {
        Site site = obligation.subject() == Subject.SITE && index >= 0
                ? of.dossier.sites().get(index)
                : null;
        return site != null && Boolean.TRUE.equals(site.recoitPublic()) ? site : null;
    }

    @Nullable
    Personnel person() {
        return index < 0 ? null : of.dossier.personnels().get(index);
    }

    /** Says where the next thing stands among what is told, where a refusal or a piece may come before it. */
    Judgement at(int place) {
        next = place;
        return this;
    }

    void tell(Outcome outcome, @Nullable Object observed) {
        tell(outcome, outcome.word(), observed, null, Map.of());
    }

    void tell(Outcome outcome, String key, @Nullable Object observed) {
        tell(outcome, key, observed, null, Map.of());
    }

    void tell(
            Outcome outcome,
            String key,
            @Nullable Object observed,
            @Nullable Object required,
            Map<String, Object> others) {
        told.add(new Told(next, outcome, key, observed, required, others, null));
        next++;
    }

    /** The commitment alone is enough. */
    void committed() {
        if (yes()) {
            tell(Outcome.SATISFAITE, Reponse.OUI);
        }
    }

    void attestedIf(@Nullable Boolean shown) {
        attested |= Boolean.TRUE.equals(shown);
    }

    /** What holds for every obligation: the answer given, and the pieces that speak of it. */
    void common() {
        if (answer != null && answer.reponse() == null) {
            told.add(new Told(
                    TWO_ANSWERS,
                    Outcome.CONTRADICTION,
                    "reponses-contradictoires",
                    null,
                    null,
                    Map.of("par", answer.par()),
                    null));
        } else if (answer != null && obligation.nature() == Nature.INTITULE && !yes()) {
            told.add(new Told(HEADING, Outcome.A_TRANCHER, "refus-intitule", answer.reponse(), null, Map.of(), null));
        } else if (answer != null && answer.reponse() == Reponse.NON) {
            told.add(new Told(REFUSED, Outcome.REFUS, "refus", Reponse.NON, null, Map.of(), null));
        } else if (answer != null && answer.reponse() == Reponse.RESERVE) {
            told.add(new Told(RESERVED, Outcome.REFUS, "reserve", Reponse.RESERVE, null, Map.of(), null));
        }
        List<Proof> proofs = of.proofs.get(obligation.id());
        if (proofs != null) {
            pieces(proofs);
        }
    }

    private void pieces(List<Proof> all) {
        List<Proof> proofs = new ArrayList<>(all.size());
        for (Proof proof : all) {
            if (isAbout(proof)) {
                proofs.add(proof);
            }
        }
        proofs.sort(Comparator.comparing(Proof::order));
        List<String> valid = new ArrayList<>();
        List<String> past = new ArrayList<>();
        for (Proof proof : proofs) {
            if (proof.belies() && !proof.expired()) {
                told.add(new Told(
                        BELIED,
                        Outcome.DEMENTI,
                        "dementi-par-piece",
                        null,
                        null,
                        Map.of("piece", proof.name()),
                        proof.name()));
            } else {
                (proof.expired() ? past : valid).add(proof.name());
            }
            if (!proof.belies() && !proof.expired() && proofs.stream().anyMatch(other -> belies(other, proof))) {
                told.add(new Told(
                        TWO_PIECES, Outcome.CONTRADICTION, "contradiction-de-pieces", null, null, Map.of(), null));
            }
        }
        attested |= !valid.isEmpty();
        expired = !past.isEmpty();
        valid.addAll(past);
        support = valid;
    }

    private boolean isAbout(Proof proof) {
        String about =
                switch (obligation.subject()) {
                    case DOSSIER -> null;
                    case SITE -> proof.site();
                    case PERSONNEL -> proof.piece().personnelId();
                };
        return about == null || about.equals(name);
    }

    private static boolean belies(Proof proof, Proof other) {
        return proof.belies()
                && !proof.expired()
                && proof.id().equals(other.id())
                && Objects.equals(proof.site(), other.site())
                && Objects.equals(proof.piece().personnelId(), other.piece().personnelId());
    }
}
