package fr.cahier.benchmarks.handwritten;

import static java.util.Comparator.comparingInt;

import fr.cahier.benchmarks.handwritten.Judgement.Told;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.PieceLabel;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settles one obligation for one subject, and tells it in French. */
final class Writer {

    private final Obligation obligation;
    private final Places places;
    private final Sentences sentences;
    private final Set<FollowUp> followUps = EnumSet.noneOf(FollowUp.class);

    Writer(Obligation obligation, Edition regulation) {
        this.obligation = obligation;
        this.places = new Places(obligation);
        this.sentences = new Sentences(obligation, regulation);
        if (obligation.asks(Verification.VISITE)) {
            followUps.add(FollowUp.CHECK_ON_SITE);
        }
        if (obligation.asks(Verification.APRES_LABEL)) {
            followUps.add(FollowUp.DUE_AFTER_LABEL);
        }
    }

    Finding finding(Judgement judgement) {
        Finding kept = kept(judgement);
        Finding found = judgement.reserve.isEmpty() ? kept : reserved(judgement, kept);
        return mentioning(Bound.on(found), judgement, judgement.mentions);
    }

    private Finding mentioning(Finding found, Judgement judgement, List<Told> mentions) {
        if (mentions.isEmpty()) {
            return found;
        }
        StringBuilder sentence = new StringBuilder(found.sentence());
        mentions.stream()
                .map(one ->
                        sentences.fill(judgement, sentences.wording(one.key()).sentence(), one))
                .distinct()
                .limit(Finding.MAX_SENTENCES)
                .forEach(text -> sentence.append(' ').append(text));
        return found.toBuilder().sentence(sentence.toString()).build();
    }

    /** A reserve leaves open what was kept, and what is open anyhow, and is to be lifted beside a breach; what is not due it leaves. */
    private Finding reserved(Judgement judgement, Finding kept) {
        boolean whole = obligation.nature() == Nature.ENSEMBLE && judgement.told.isEmpty();
        boolean told = judgement.reserve.get(0).outcome() == Outcome.A_TRANCHER;
        boolean open = kept.reason() == Reason.INTERPRETATION;
        if (whole || kept.status() == Status.SATISFIED) {
            return settled(judgement, judgement.reserve);
        }
        boolean mended = kept.remedy() != null && (kept.status() == Status.BREACHED || kept.status() == Status.MISSING);
        if (open && told || mended) {
            return beside(kept, settled(judgement, judgement.reserve), judgement, judgement.reserve);
        }
        if (open) {
            List<Told> asked = sorted(judgement.told);
            asked.removeIf(one -> one.outcome() != Outcome.A_TRANCHER);
            return beside(settled(judgement, judgement.reserve), kept, judgement, asked);
        }
        return kept.status() == Status.NOT_APPLICABLE ? kept : mentioning(kept, judgement, judgement.reserve);
    }

    /** One finding of two: the sentences of the second, its questions where the first is one, and what mends it. */
    private Finding beside(Finding first, Finding second, Judgement judgement, List<Told> told) {
        boolean open = first.status() == Status.UNRESOLVED;
        Finding both = mentioning(first, judgement, told);
        Remedy mended = Objects.requireNonNull(first.remedy());
        String more = Objects.requireNonNull(second.remedy()).text();
        return both.toBuilder()
                .remedy(
                        mended.text().contains(more)
                                ? mended
                                : new Remedy(mended.text() + " " + more, mended.supplies()))
                .readings(open ? joined(first.readings(), second.readings()) : first.readings())
                .possible(open ? joined(first.possible(), second.possible()) : first.possible())
                .questions(
                        open
                                ? joined(first.questions(), second.questions()).stream()
                                        .sorted()
                                        .toList()
                                : first.questions())
                .build();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** {@return what becomes of it where a reserve counts for nothing} */
    private Finding kept(Judgement judgement) {
        if (!judgement.told.isEmpty()) {
            return settled(judgement, sorted(judgement.told));
        }
        boolean site = obligation.subject() == Subject.SITE && judgement.name != null;
        return site && judgement.receivingSite() == null ? receptionUnknown(judgement) : missing(judgement);
    }

    private Finding.FindingBuilder begun(Judgement judgement) {
        return Finding.builder()
                .obligation(obligation)
                .subject(judgement.name)
                .subjectLabel(sentences.label(judgement))
                .readings(List.of())
                .rules(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .facts(places.used(judgement))
                .followUps(followUps);
    }

    private static List<Told> sorted(List<Told> all) {
        List<Told> told = new ArrayList<>(all);
        if (told.size() > 1) {
            told.sort(comparingInt(Told::rank));
        }
        return told;
    }

    private Finding settled(Judgement judgement, List<Told> told) {
        Settled settled = Settled.of(told);
        Told first = settled.telling().get(0);
        if (first.outcome() == Outcome.A_VENIR) {
            return promised(judgement, settled, first);
        }
        boolean asks = settled.status() == Status.UNRESOLVED;
        Map<String, PossibleReading> readings = asks ? readings(judgement, settled) : Map.of();
        Finding.FindingBuilder finding = begun(judgement)
                .status(settled.status())
                .reason(reason(judgement, settled))
                .sentence(sentence(judgement, settled))
                .readings(List.copyOf(readings.keySet()))
                .possible(List.copyOf(readings.values()))
                .questions(asks ? questions(settled) : List.of())
                .observed(first.observed())
                .required(
                        first.required() == null && first.observed() instanceof Reponse
                                ? Reponse.OUI
                                : first.required())
                .gap(Sentences.gap(first))
                .evidence(evidence(judgement, settled));
        return switch (settled.status()) {
            case SATISFIED -> finding.reservations(reservations(judgement)).build();
            case NOT_APPLICABLE -> finding.followUps(Set.of()).build();
            case BREACHED, MISSING, UNRESOLVED ->
                finding.remedy(remedy(judgement, settled, first)).build();
        };
    }

    /** Nothing shows yet what is promised, whatever a piece says; none is asked for before the day. */
    private Finding promised(Judgement judgement, Settled settled, Told first) {
        List<Reservation> reservations = new ArrayList<>(Promised.reservations(judgement, settled, sentences));
        if (judgement.expired) {
            reservations.addAll(reservations(judgement));
        }
        Set<FollowUp> due = EnumSet.of(FollowUp.PROMISED);
        due.addAll(followUps);
        return begun(judgement)
                .status(Status.SATISFIED)
                .reason(Reason.COMMITTED)
                .sentence(sentences.say(judgement, "engagement-pris") + forGroup(judgement))
                .observed(first.observed())
                .required(first.required())
                .gap(Sentences.gap(first))
                .evidence(evidence(judgement, settled))
                .reservations(reservations)
                .followUps(due)
                .build();
    }

    /** OUI alone shows nothing but that OUI was said: a piece in force shows more, or a fact where the text asks for facts. */
    private Reason reason(Judgement judgement, Settled settled) {
        boolean shown = judgement.attested || obligation.asks(Verification.FAITS);
        return settled.reason() == Reason.PROVEN && judgement.yes() && !shown ? Reason.COMMITTED : settled.reason();
    }

    private String sentence(Judgement judgement, Settled settled) {
        List<String> parts = new ArrayList<>(3);
        if (isTorn(settled)) {
            parts.add(sentences.say(judgement, "conflit"));
        }
        List<String> distinct = new ArrayList<>(2);
        for (Told told : settled.telling()) {
            String sentence =
                    sentences.fill(judgement, sentences.wording(told.key()).sentence(), told);
            if (!distinct.contains(sentence)) {
                distinct.add(sentence);
            }
        }
        parts.addAll(distinct);
        boolean byAnswer = settled.reason() == Reason.PROVEN || settled.reason() == Reason.COMMITMENT_REFUSED;
        String text = parts.size() == 1 ? parts.get(0) : String.join(" ", parts);
        boolean byReserve = judgement.reserved()
                && (settled.status() == Status.MISSING || settled.reason() == Reason.INTERPRETATION);
        return byAnswer || byReserve ? text + forGroup(judgement) : text;
    }

    private static boolean isTorn(Settled settled) {
        return settled.reason() == Reason.CONTRADICTORY_FACTS
                && settled.telling().stream().anyMatch(told -> told.outcome() != Outcome.CONTRADICTION);
    }

    private String forGroup(Judgement judgement) {
        if (judgement.answer == null || !judgement.answer.global()) {
            return "";
        }
        String keys = judgement.answer.par().replace("global", "signature du texte entier");
        return " "
                + sentences.fill(
                        judgement,
                        sentences.wording("reponse-globale").sentence(),
                        name -> name.equals("par") ? keys : null,
                        null,
                        null);
    }

    private List<String> questions(Settled settled) {
        return settled.telling().stream()
                .map(told -> sentences.wording(told.key()).question())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, PossibleReading> readings(Judgement judgement, Settled settled) {
        Map<String, PossibleReading> readings = new LinkedHashMap<>();
        for (Told told : settled.telling()) {
            for (PossibleReading reading : sentences.wording(told.key()).readings()) {
                readings.putIfAbsent(sentences.fill(judgement, reading.text(), told), reading);
            }
        }
        return readings;
    }

    private static List<UsedFact> evidence(Judgement judgement, Settled settled) {
        List<UsedFact> evidence = new ArrayList<>();
        for (Told told : settled.telling()) {
            if (told.piece() != null) {
                add(evidence, judgement, told.piece());
            }
            if (told.others().get("autre") instanceof String other) {
                add(evidence, judgement, other);
            }
        }
        judgement.support.forEach(piece -> add(evidence, judgement, piece));
        return evidence;
    }

    private static void add(List<UsedFact> evidence, Judgement judgement, String piece) {
        int index = judgement.of.proofs.index(piece);
        Piece cited = judgement.of.dossier.pieces().get(index);
        String id = cited.id() == null ? "" : "/id";
        String label = PieceLabel.of(cited).orElse(null);
        UsedFact fact = new UsedFact("/pieces/" + index + id, piece, null, null, label, null);
        if (!evidence.contains(fact)) {
            evidence.add(fact);
        }
    }

    private List<Reservation> reservations(Judgement judgement) {
        List<Reservation> reservations = new ArrayList<>();
        if (obligation.asks(Verification.PIECE) && !judgement.attested) {
            reservations.add(
                    judgement.expired
                            ? new Reservation(Reason.EVIDENCE_EXPIRED, sentences.say(judgement, "piece-perimee"))
                            : new Reservation(Reason.EVIDENCE_MISSING, sentences.say(judgement, "piece-manquante")));
        }
        Set<String> doubts = new LinkedHashSet<>();
        if (judgement.toCheck != null) {
            doubts.add(sentences.say(judgement, judgement.toCheck));
        }
        for (String piece : judgement.lapsed) {
            String text = sentences.wording("dementi-perime").sentence();
            doubts.add(sentences.fill(judgement, text, name -> name.equals("piece") ? piece : null, null, null));
        }
        for (Told ended : judgement.ended) {
            doubts.add(sentences.fill(judgement, sentences.wording(ended.key()).sentence(), ended));
        }
        doubts.stream()
                .limit(Finding.MAX_SENTENCES)
                .forEach(text -> reservations.add(new Reservation(Reason.TO_CHECK, text)));
        return List.copyOf(reservations);
    }

    private @Nullable Remedy remedy(Judgement judgement, Settled settled, Told first) {
        List<Told> mended = isTorn(settled) ? List.of(first) : settled.telling();
        Set<String> texts = new LinkedHashSet<>();
        Set<FactPath> asks = new LinkedHashSet<>();
        boolean all = false;
        for (Told told : mended) {
            String own = sentences.wording(told.key()).remedy();
            String text = own == null ? obligation.remedy() : own;
            if (text != null) {
                texts.add(sentences.fill(judgement, text, told));
            }
            List<FactPath> some = sentences.wording(told.key()).asks();
            all |= some.isEmpty();
            asks.addAll(some);
        }
        if (texts.isEmpty()) {
            return null;
        }
        boolean open = settled.reason() == Reason.INTERPRETATION;
        return new Remedy(
                texts.stream().limit(Finding.MAX_SENTENCES).collect(Collectors.joining(" ")),
                open
                        ? List.of()
                        : all ? supplies(judgement, settled.status()) : places.asked(judgement, List.copyOf(asks)));
    }

    private List<Supply> supplies(Judgement judgement, Status status) {
        List<Supply> wanted = places.wanted(judgement);
        return wanted.isEmpty() && status == Status.MISSING ? places.again(judgement) : wanted;
    }

    private Finding missing(Judgement judgement) {
        if (!obligation.asks(Verification.ENGAGEMENT)
                && !obligation.asks(Verification.FAITS)
                && !obligation.asks(Verification.PIECE)) {
            return begun(judgement)
                    .status(Status.NOT_APPLICABLE)
                    .reason(Reason.CONDITION_FALSE)
                    .sentence(sentences.say(judgement, "rien-demande"))
                    .build();
        }
        boolean unanswered = obligation.asks(Verification.ENGAGEMENT) && judgement.answer == null;
        boolean nobody =
                judgement.name == null && obligation.subject() != Subject.DOSSIER && !judgement.of.atDistance();
        boolean promised = judgement.yes() && obligation.asks(Verification.ENGAGEMENT);
        boolean byFacts = obligation.asks(Verification.FAITS);
        boolean suffices = nobody ? obligation.subject() == Subject.PERSONNEL && !byFacts : byFacts;
        if (promised && suffices) {
            return committed(judgement);
        }
        if (nobody && !unanswered) {
            String key = obligation.subject() == Subject.SITE ? "aucun-site" : "aucun-personnel";
            return lacking(judgement, Reason.FACT_MISSING, key, sentences.say(judgement, "remede-" + key));
        }
        String remedy = obligation.remedy() == null
                ? null
                : sentences.fill(judgement, obligation.remedy(), Sentences.none(), null, null);
        if (!unanswered) {
            return lacking(judgement, Reason.FACT_MISSING, "faits-manquants", remedy);
        }
        boolean more = places.wanted(judgement).size() > 1;
        String key = more ? "engagement-et-faits-manquants" : "engagement-manquant";
        return lacking(judgement, Reason.COMMITMENT_MISSING, key, remedy);
    }

    /** Nothing belies OUI, and nothing that the line looks at shows it. */
    private Finding committed(Judgement judgement) {
        List<Reservation> reservations = new ArrayList<>(reservations(judgement));
        if (!judgement.attested) {
            reservations.add(
                    new Reservation(Reason.COMMITMENT_UNVERIFIED, sentences.say(judgement, "engagement-non-verifie")));
        }
        List<UsedFact> evidence = new ArrayList<>();
        judgement.support.forEach(piece -> add(evidence, judgement, piece));
        return begun(judgement)
                .status(Status.SATISFIED)
                .reason(judgement.attested ? Reason.PROVEN : Reason.COMMITTED)
                .sentence(sentences.say(judgement, "engagement-pris") + forGroup(judgement))
                .observed(Reponse.OUI)
                .required(Reponse.OUI)
                .evidence(evidence)
                .reservations(reservations)
                .build();
    }

    private Finding lacking(Judgement judgement, Reason reason, String key, @Nullable String remedy) {
        return begun(judgement)
                .status(Status.MISSING)
                .reason(reason)
                .sentence(sentences.say(judgement, key))
                .remedy(remedy == null ? null : new Remedy(remedy, supplies(judgement, Status.MISSING)))
                .build();
    }

    private Finding receptionUnknown(Judgement judgement) {
        Supply supply = new Supply("/sites/" + judgement.index + "/recoit_public", "oui ou non (true ou false)");
        return begun(judgement)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .sentence(sentences.say(judgement, "reception-inconnue"))
                .remedy(new Remedy(sentences.say(judgement, "remede-reception-inconnue"), List.of(supply)))
                .build();
    }
}
