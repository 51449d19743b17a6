package fr.cahier.benchmarks.handwritten;

import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.DEMENTI;

import fr.cahier.benchmarks.handwritten.Answers.Answer;
import fr.cahier.benchmarks.handwritten.Proofs.Proof;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is found of one obligation for one subject, before it is settled. */
final class Judgement {

    /** Where what holds for every obligation is told among what one obligation tells; see {@link #at}. */
    private static final int REFUSED = 1;

    private static final int RESERVED = 3;
    private static final int UNTOLD_RESERVE = 21;
    private static final int TWO_ANSWERS = 5;
    private static final int BELIED = 11;
    private static final int HEADING = 15;
    private static final int RESERVED_HEADING = 23;
    private static final int PERHAPS_BINDING_HEADING = 25;
    private static final int BELIED_HEADING = 19;

    /** After a refusal or a piece. */
    static final int LATER = 100;

    final Case of;
    final Obligation obligation;
    final @Nullable Answer answer;
    final List<Told> told = new ArrayList<>(2);

    /** What a reserve leaves open, or leaves out. */
    final List<Told> reserve = new ArrayList<>(0);

    /** What is said whatever is found. */
    final List<Told> mentions = new ArrayList<>(0);

    boolean attested;
    boolean expired;

    /** Pieces told beside it: those that support it, then those that belied it and have expired. */
    List<String> support = List.of();

    /** Pieces that belied it and have expired. */
    final List<String> lapsed = new ArrayList<>(0);

    /** The key of what else is to be checked; null for nothing. */
    @Nullable
    String toCheck;

    /** Acts that have ended, which only the dossier says. */
    final List<Told> ended = new ArrayList<>(0);

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

    /** A yes under a reserve is one; what the reserve leaves open comes on top. */
    boolean yes() {
        return answer != null && (answer.reponse() == Reponse.OUI || answer.reponse() == Reponse.RESERVE);
    }

    boolean reserved() {
        return answer != null && answer.reponse() == Reponse.RESERVE;
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

    void mention(String key, Map<String, Object> values) {
        mentions.add(new Told(0, Outcome.MENTION, key, null, null, values, null));
    }

    /** {@return whether a piece in force belies it, and none says the contrary} */
    boolean belied() {
        List<Proof> proofs = of.proofs.on(obligation.id());
        return proofs != null && OpposedPieces.belying(about(proofs));
    }

    /** The commitment alone is enough. */
    void committed() {
        if (yes()) {
            tell(Outcome.SATISFAITE, Reponse.OUI);
        }
    }

    /** {@return the day promised; null also where it has passed when the dossier comes} */
    @Nullable
    LocalDate coming(@Nullable LocalDate day) {
        return day == null || day.isBefore(of.day) ? null : day;
    }

    /** {@return whether the last day of an act was over when the dossier came} */
    boolean isOver(@Nullable LocalDate last) {
        return last != null && last.isBefore(of.day);
    }

    /** An act that will end: beside OUI nobody knows what it is worth; without OUI the text rules it out. */
    void ending(String key, @Nullable String what, LocalDate last) {
        Map<String, Object> values = Duties.values("objet", what, "fin", last);
        if (yes()) {
            tell(A_TRANCHER, key, null, null, values);
        } else {
            tell(Outcome.MANQUEMENT, "prend-fin", null, null, values);
        }
    }

    void ended(String key, @Nullable String what, LocalDate last) {
        ended.add(new Told(0, Outcome.A_VERIFIER, key, null, null, Duties.values("objet", what, "fin", last), null));
    }

    /** OUI to what is not there yet. */
    void promised(String key, @Nullable Object observed, @Nullable Object required, @Nullable LocalDate coming) {
        Map<String, Object> until = coming == null ? Map.of() : Map.of("prevu", coming);
        tell(Outcome.A_VENIR, key, observed, required, until);
    }

    void promised(@Nullable Object observed, @Nullable LocalDate coming) {
        promised("a-venir", observed, null, coming);
    }

    void attestedIf(@Nullable Boolean shown) {
        attested |= Boolean.TRUE.equals(shown);
    }

    /** What holds for every obligation: the answer given, and the pieces that speak of it. */
    void common() {
        if (answer != null && answer.reponse() == null) {
            told.add(new Told(
                    TWO_ANSWERS,
                    CONTRADICTION,
                    "reponses-contradictoires",
                    null,
                    null,
                    Map.of("par", answer.par(), "reponses", answers(answer.keys())),
                    null));
        } else if (reserved()) {
            reserve();
        } else if (answer != null && obligation.nature() == Nature.INTITULE && !yes()) {
            told.add(new Told(HEADING, A_TRANCHER, "refus-intitule", answer.reponse(), null, Map.of(), null));
        } else if (answer != null && answer.reponse() == Reponse.NON) {
            told.add(new Told(REFUSED, Outcome.REFUS, "refus", Reponse.NON, null, Map.of(), null));
        }
        List<Proof> proofs = of.proofs.on(obligation.id());
        if (proofs != null) {
            pieces(proofs);
        }
    }

    /**
     * A reserve may leave what the text asks whole, or not: its words tell, and somebody has to read them (answer 6). A
     * faculty is not due, nor what the text only supposes.
     */
    private void reserve() {
        if (obligation.nature() == Nature.IMPLICITE || obligation.nature() == Nature.OPTION) {
            return;
        }
        if (answer.words() == null) {
            reserve(UNTOLD_RESERVE, Outcome.A_COMPLETER, "reserve-sans-mots", Map.of());
        } else if (obligation.nature() == Nature.INTITULE) {
            reserve(RESERVED_HEADING, A_TRANCHER, "reserve-intitule", Map.of("reserve", Quoted.inside(answer.words())));
            reserve(PERHAPS_BINDING_HEADING, A_TRANCHER, "intitule-reserve", Map.of());
        } else {
            reserve(RESERVED, A_TRANCHER, "reserve", Map.of("reserve", Quoted.inside(answer.words())));
        }
    }

    private void reserve(int rank, Outcome outcome, String key, Map<String, Object> values) {
        reserve.add(new Told(rank, outcome, key, Reponse.RESERVE, null, values, null));
    }

    /** Whoever has to mend two answers has to find both. */
    private String answers(List<String> keys) {
        List<String> answers = new ArrayList<>();
        for (String key : keys) {
            Obligation line = of.regulation.obligations().get(key);
            String about = line == null ? "la signature du texte entier" : key + " (" + line.title() + ")";
            String answer =
                    switch (of.dossier.engagements().get(key)) {
                        case OUI -> "oui";
                        case NON -> "non";
                        case RESERVE ->
                            "oui, sous réserve"
                                    + Quoted.after(of.dossier.reserves().get(key));
                        case ABSENT -> "sans réponse";
                    };
            answers.add(about + " : " + answer);
        }
        return String.join(" ; ", answers);
    }

    private List<Proof> about(List<Proof> all) {
        List<Proof> proofs = new ArrayList<>(all.size());
        for (Proof proof : all) {
            if (proof.about() == null || proof.about().equals(name)) {
                proofs.add(proof);
            }
        }
        return proofs;
    }

    private void pieces(List<Proof> all) {
        List<Proof> proofs = about(all);
        told.addAll(OpposedPieces.among(proofs));
        proofs.sort(Comparator.comparing(Proof::order));
        List<String> valid = new ArrayList<>();
        List<String> past = new ArrayList<>();
        for (Proof proof : proofs) {
            if (!proof.belies()) {
                (proof.expired() ? past : valid).add(proof.name());
            } else if (proof.expired()) {
                lapsed.add(proof.name());
            } else {
                Map<String, Object> named = Map.of("piece", proof.name());
                boolean stated = obligation.nature() != Nature.INTITULE && obligation.nature() != Nature.IMPLICITE;
                told.add(
                        stated
                                ? new Told(BELIED, DEMENTI, "dementi-par-piece", null, null, named, proof.name())
                                : new Told(
                                        BELIED_HEADING,
                                        A_TRANCHER,
                                        "dementi-intitule",
                                        null,
                                        null,
                                        named,
                                        proof.name()));
            }
        }
        attested |= !valid.isEmpty();
        expired = !past.isEmpty();
        valid.addAll(past);
        valid.addAll(lapsed);
        support = valid;
    }
}
