package fr.cahier.internal.assess;

import fr.cahier.dossier.Declaration;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Siret;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.facts.Preuve;
import fr.cahier.facts.Preuve.Sens;
import fr.cahier.facts.Preuve.Validite;
import fr.cahier.internal.derive.Promises;
import fr.cahier.internal.derive.Said;
import fr.cahier.internal.derive.Said.Effect;
import fr.cahier.internal.derive.Said.PassedOver;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Remarks on input that affects no finding: nothing is silently lost. */
final class Remarks {

    private static final List<FactPath> DATED = Stream.of(
                    "pieces[].date", "personnels[].charte_date", "personnels[].professionnalisations[].date")
            .map(FactPath::of)
            .toList();

    private final Edition edition;
    private final Dossier dossier;
    /** The first remarks, in alphabetical order. */
    private final TreeSet<String> remarks = new TreeSet<>();

    private final Set<String> unknownCited = new HashSet<>();
    private int more;
    private int named;

    private Remarks(Edition edition, Dossier dossier) {
        this.edition = edition;
        this.dossier = dossier;
    }

    /**
     * @param deposit its day; null when it is not known
     * @param promised the day from which on a promise holds
     */
    static Truncated<String> of(
            Edition edition, Said said, List<Preuve> preuves, @Nullable LocalDate deposit, LocalDate promised) {
        Dossier dossier = said.placed();
        Remarks remarks = new Remarks(edition, dossier);
        said.passedOver().forEach(remarks::passedOver);
        BlankRemark.of(said.passedOver(), dossier).ifPresent(remarks::add);
        ClockChanges.remarks(dossier, edition.zone()).forEach(remarks::add);
        dossier.engagements().forEach(remarks::answer);
        for (Piece piece : Objects.requireNonNullElse(dossier.pieces(), List.<Piece>of())) {
            remarks.piece(piece.etablit());
            remarks.piece(piece.dement());
            remarks.supported(piece.etablit());
        }
        preuves.forEach(remarks::expired);
        said.misfits().forEach(remarks::add);
        remarks.freeFacts();
        remarks.declarations();
        if (deposit != null) {
            remarks.later(deposit);
        }
        remarks.promises(promised);
        remarks.siret();
        return new Truncated<>(List.copyOf(remarks.remarks), remarks.more);
    }

    private void add(String remark) {
        if (remarks.add(remark) && remarks.size() > Verdict.MAX_REMARKS) {
            remarks.pollLast();
            more++;
        }
    }

    private void answer(String id, Reponse answer) {
        boolean all = id.equals(Commitments.GLOBAL);
        Obligation obligation = edition.obligations().get(id);
        if (obligation == null && !all) {
            add("La réponse donnée sous " + FrenchFormat.quoted(id) + " n’a pas été lue : " + unknown());
        }
        boolean group = all || obligation != null && obligation.nature() == Nature.ENSEMBLE;
        if (group && (answer == Reponse.NON || answer == Reponse.RESERVE)) {
            add(refusedGroup(id, answer));
        }
    }

    /** A particular answer prevails, but a general refusal is remarked all the same. */
    private static String refusedGroup(String id, Reponse answer) {
        String follows = answer == Reponse.NON
                ? ", mais le désaccord est à éclaircir."
                : ", et la réserve vaut pour les lignes qui n’en ont pas.";
        return "Le candidat répond « " + Lexicon.value(answer) + " » " + toWhole(id)
                + " ; une réponse particulière prévaut sur celle-ci" + follows;
    }

    private static String toWhole(String id) {
        return id.equals(Commitments.GLOBAL) ? "au texte entier" : "à l’ensemble « " + id + " »";
    }

    private boolean isWhole(String id) {
        Obligation obligation = edition.obligations().get(id);
        return id.equals(Commitments.GLOBAL) || obligation != null && obligation.nature() == Nature.ENSEMBLE;
    }

    /** A piece that shows a whole to be met shows none of its lines. */
    private void supported(@Nullable List<String> cited) {
        for (String id : Objects.requireNonNullElse(cited, List.<String>of())) {
            if (isWhole(id)) {
                add("Une pièce est rattachée " + toWhole(id)
                        + " : elle n’établit aucune de ses lignes. Rattachez-la à celles qu’elle montre.");
            }
        }
    }

    /** A whole that is not refused has no finding to tell it. */
    private void expired(Preuve preuve) {
        if (preuve.sens() == Sens.DEMENT && preuve.validite() == Validite.PERIMEE && isWhole(preuve.obligation())) {
            add("La pièce « " + preuve.piece() + " », périmée au jour du dépôt, s’opposait "
                    + toWhole(preuve.obligation()) + " : elle ne compte plus.");
        }
    }

    private void piece(@Nullable List<String> cited) {
        for (String id : Objects.requireNonNullElse(cited, List.<String>of())) {
            Obligation obligation = edition.obligations().get(id);
            boolean judged =
                    obligation != null && (obligation.nature().hasRules() || obligation.nature() == Nature.ALIAS);
            if (!judged && !isWhole(id) && unknownCited.add(id)) {
                add("Une pièce est rattachée à « " + id
                        + " », qui n’est pas une obligation à juger : elle n’a pas été lue.");
            }
        }
    }

    /** A free fact that nothing reads is told, never lost. */
    private void freeFacts() {
        List<Fait> facts = Objects.requireNonNullElse(dossier.faits(), List.of());
        if (facts.isEmpty()) {
            return;
        }
        Set<String> read = new HashSet<>();
        for (Obligation obligation : edition.obligations().values()) {
            read.addAll(obligation.freeFacts());
            edition.read(obligation).stream()
                    .map(FactPath::factKey)
                    .filter(Objects::nonNull)
                    .forEach(read::add);
            if (obligation.freeFacts().isEmpty() && looksAtFreeFacts(obligation)) {
                return;
            }
        }
        if (facts.stream().anyMatch(fact -> fact.cle() == null && !Fait.isSilent(fact))) {
            add("Un fait n’a pas été lu : il ne dit pas lequel il est, sous « cle ».");
        }
        facts.stream()
                .filter(fact -> fact.cle() != null && !read.contains(fact.cle()))
                .filter(fact -> edition.facts().isEmpty() || edition.facts().containsKey(fact.cle()))
                .forEach(fact -> add("Le fait libre « " + fact.cle()
                        + " » n’a pas été lu : aucune obligation ni aucune règle ne le regarde."));
    }

    /** Rules without a key may read any. */
    private static boolean looksAtFreeFacts(Obligation obligation) {
        return obligation.paths().stream().anyMatch(path -> path.toString().startsWith("faits[]"));
    }

    private void declarations() {
        for (Declaration one : Objects.requireNonNullElse(dossier.declarations(), List.<Declaration>of())) {
            for (String declared : Objects.requireNonNullElse(one.faits(), List.<String>of())) {
                if (FactPath.known().stream().noneMatch(path -> Declarations.holds(declared, path))) {
                    add("La déclaration sur « " + declared + " » n’a pas été lue : le dossier n’a pas cet endroit.");
                }
            }
        }
    }

    /** What is dated later did not exist on the day of the deposit. */
    private void later(LocalDate deposit) {
        for (FactPath path : DATED) {
            path.visit(dossier, null, (pointer, index, value) -> {
                if (value instanceof LocalDate date && date.isAfter(deposit) && isWithinBound()) {
                    add("Date postérieure au dépôt (" + FrenchFormat.value(date) + ") : "
                            + Lexicon.pointer(pointer, dossier) + ", à vérifier.");
                }
            });
        }
    }

    private void promises(LocalDate deposit) {
        Promises.visit(dossier, (pointer, index, value) -> {
            boolean passed = value instanceof LocalDate day && day.isBefore(deposit);
            boolean there = Promises.isThere(pointer, dossier);
            if ((passed || there) && isWithinBound()) {
                add("« " + Lexicon.pointer(pointer, dossier) + " » (" + FrenchFormat.value(value) + ") n’est pas lue : "
                        + (there ? "le dossier dit que c’est déjà là." : "ce jour est déjà passé."));
            }
        });
    }

    private void passedOver(PassedOver one) {
        if (one.effect() == Effect.BLANK || !isWithinBound()) {
            return;
        }
        String place = FrenchFormat.quoted(Lexicon.pointer(one.pointer(), dossier));
        add(
                switch (one.effect()) {
                    case UNSAID ->
                        FrenchFormat.quoted(one.written()) + ", écrit sous " + place
                                + ", ne dit rien : la réponse est tenue pour non donnée.";
                    case NONE ->
                        FrenchFormat.quoted(one.written()) + ", écrit sous " + place
                                + ", est lu comme « il n’y en a pas ».";
                    case NAME ->
                        FrenchFormat.quoted(one.written()) + ", écrit sous " + place
                                + ", est pris pour un nom : à vérifier.";
                    case BLANK -> throw new IllegalStateException(one.pointer());
                    case AMONG_OTHERS ->
                        FrenchFormat.quoted(one.written()) + ", écrit sous " + place
                                + " à côté d’autres réponses, n’a pas été lu : ces réponses comptent.";
                    case EMPTY_ROWS ->
                        one.count() == 1
                                ? "Une ligne vide, sous " + place + ", n’a pas été lue."
                                : FrenchFormat.count(one.count()) + " lignes vides, sous " + place
                                        + ", n’ont pas été lues.";
                });
    }

    /** Naming is slow: only the first are named. */
    private boolean isWithinBound() {
        named++;
        if (named > Verdict.MAX_REMARKS) {
            more++;
        }
        return named <= Verdict.MAX_REMARKS;
    }

    private void siret() {
        String siret = dossier.candidat().siret();
        if (siret != null && !Siret.isPlausible(siret)) {
            add("Le numéro SIRET du candidat, " + FrenchFormat.quoted(siret) + ", n’est pas valable : à vérifier.");
        }
    }

    static Stream<String> cited(Piece piece) {
        return Stream.of(piece.etablit(), piece.dement())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private String unknown() {
        return "« " + edition.id() + " » ne connaît pas d’obligation de ce numéro. Vérifiez le numéro.";
    }
}
