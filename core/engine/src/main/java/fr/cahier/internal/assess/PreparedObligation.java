package fr.cahier.internal.assess;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Status;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One obligation, made ready to be judged: what is the same for every dossier, made once. Thread-safe. */
final class PreparedObligation {

    private final Obligation obligation;
    private final int rank;
    private final int place;
    private final Edition regulation;
    private final InstantFormat sentences;
    private final List<PreparedPath> needs;
    private final List<PreparedPath> spots;
    private final int[] rows;
    private final Set<FollowUp> followUps;
    private final @Nullable MessageTemplate remedy;

    /** By key; cut when they are first told. */
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /**
     * @param rank its place among the duties of the edition
     * @param place its place among those that are about the same kind of subject
     * @param spots what it needs, then what it only looks at; no path twice
     * @param rows the places of the rows above it, among those of the edition
     */
    PreparedObligation(
            Obligation obligation,
            int rank,
            int place,
            Edition regulation,
            InstantFormat sentences,
            List<PreparedPath> needs,
            List<PreparedPath> spots,
            int[] rows) {
        this.obligation = obligation;
        this.rank = rank;
        this.place = place;
        this.regulation = regulation;
        this.sentences = sentences;
        this.needs = needs;
        this.spots = spots;
        this.rows = rows;
        this.followUps = followUps(obligation);
        this.remedy = cut(obligation.remedy());
    }

    /**
     * What is told under one key.
     *
     * @param remedy what to do; the obligation's own remedy where the wording has none
     */
    record Told(
            MessageTemplate sentence,
            List<MessageTemplate> readings,
            @Nullable MessageTemplate remedy) {}

    Obligation obligation() {
        return obligation;
    }

    Subject subject() {
        return obligation.subject();
    }

    boolean asks(Verification verification) {
        return obligation.asks(verification);
    }

    int rank() {
        return rank;
    }

    int place() {
        return place;
    }

    List<PreparedPath> needs() {
        return needs;
    }

    List<PreparedPath> spots() {
        return spots;
    }

    /** Counts a finding on it under each row above it. */
    void count(Status status, int[][] counts) {
        for (int row : rows) {
            counts[row][status.ordinal()]++;
        }
    }

    Set<FollowUp> followUps() {
        return followUps;
    }

    /** {@return what to do, as the obligation says it} */
    @Nullable
    MessageTemplate remedy() {
        return remedy;
    }

    /**
     * {@return what is told under {@code key}}
     *
     * @throws fr.cahier.regulation.RuleDefectException when nothing is
     */
    Told told(String key) {
        Told known = told.get(key);
        return known == null ? told.computeIfAbsent(key, this::cutAll) : known;
    }

    private Told cutAll(String key) {
        Wording wording = regulation.wording(obligation, key);
        MessageTemplate own = cut(wording.remedy());
        return new Told(
                cut(wording.sentence()),
                wording.readings().stream().map(this::cut).toList(),
                own == null ? remedy : own);
    }

    private @Nullable MessageTemplate cut(@Nullable String wording) {
        return wording == null ? null : MessageTemplate.of(wording, this::known);
    }

    /** What a sentence says of the obligation itself is filled in for good. */
    private @Nullable String known(String name) {
        return switch (name) {
            case "titre" -> sentences.text(obligation.title());
            case "exigence" -> sentences.text(obligation.requirement());
            case "justificatif" -> sentences.text(obligation.evidence());
            case "sujet" -> subject() == Subject.DOSSIER ? SubjectKey.CANDIDATE : null;
            default -> null;
        };
    }

    private static Set<FollowUp> followUps(Obligation obligation) {
        Set<FollowUp> followUps = EnumSet.noneOf(FollowUp.class);
        if (obligation.asks(Verification.VISITE)) {
            followUps.add(FollowUp.CHECK_ON_SITE);
        }
        if (obligation.asks(Verification.APRES_LABEL)) {
            followUps.add(FollowUp.DUE_AFTER_LABEL);
        }
        return Collections.unmodifiableSet(followUps);
    }
}
