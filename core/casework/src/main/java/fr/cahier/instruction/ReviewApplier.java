package fr.cahier.instruction;

import fr.cahier.Evaluation;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.BlankWords.Meaning;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies each entry of an instruction to its finding, or says why it cannot. */
final class ReviewApplier {

    private final Evaluation evaluation;
    private final Verdict verdict;
    private final Instruction instruction;
    private final LocalDate day;
    private final Map<Finding, OfficerView> views = new LinkedHashMap<>();

    /** What the readings that were chosen make of the engine's findings. */
    private final Map<Finding, Finding> followed = new HashMap<>();

    private final List<Unapplied> unapplied = new ArrayList<>();

    ReviewApplier(Evaluation evaluation, Instruction instruction, LocalDate day) {
        this.evaluation = evaluation;
        this.verdict = evaluation.verdict();
        this.instruction = instruction;
        this.day = day;
    }

    ReviewedVerdict instructed() {
        checkReference();
        for (int index = 0; index < instruction.visites().size(); index++) {
            visit(instruction.visites().get(index), "/visites/" + index);
        }
        for (int index = 0; index < instruction.lectures().size(); index++) {
            reading(instruction.lectures().get(index), "/lectures/" + index);
        }
        for (int index = 0; index < instruction.ecarts().size(); index++) {
            departure(instruction.ecarts().get(index), "/ecarts/" + index);
        }
        List<OfficerView> inOrder = verdict.findings().stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .toList();
        HeldFindings held = new HeldFindings(views, followed);
        List<Finding> findings = verdict.findings().stream().map(held::of).toList();
        return new ReviewedVerdict(
                verdict,
                InstructionReader.sha256(instruction),
                day,
                verdict.toBuilder()
                        .conclusion(ConclusionPolicy.of(findings))
                        .findings(findings)
                        .build(),
                inOrder,
                unapplied);
    }

    /** What was seen of one dossier must never weigh on another. */
    private void checkReference() {
        String about = instruction.reference();
        String judged = verdict.dossierReference();
        if (about != null && judged != null && !about.equals(judged)) {
            InputIssue other = InputIssue.of(
                    IssueCode.INAPPLICABLE,
                    "/reference",
                    "L’instruction porte sur le dossier « " + about + " », et celui-ci est « " + judged + " ».",
                    "Donnez l’instruction de ce dossier, ou corrigez sa référence.");
            throw new UnreadableInstructionException(List.of(other), 0);
        }
    }

    /** What is dated after the day of the review was not yet seen, chosen or decided on that day. */
    private boolean isToCome(@Nullable LocalDate date, Finding finding, String pointer) {
        boolean toCome = date != null && date.isAfter(day);
        if (toCome) {
            refuse(
                    UnappliedCode.LATER_DATE,
                    pointer,
                    "L’entrée sur " + EntryWords.named(finding) + " est datée du " + FrenchFormat.day(date)
                            + ", après le jour auquel l’instruction est lue, le " + FrenchFormat.day(day)
                            + ". Corrigez sa date, ou lisez l’instruction à un jour plus tardif.");
        }
        return toCome;
    }

    private void visit(Visite visite, String pointer) {
        if (visite.vu() == null || visite.vu() == Vu.NON_VU) {
            return;
        }
        Finding finding = finding(visite.obligation(), visite.sujet(), pointer).orElse(null);
        if (finding == null || isToCome(visite.date(), finding, pointer)) {
            return;
        }
        Status status = visite.vu() == Vu.CONFORME ? finding.status() : Status.BREACHED;
        hold(new OfficerView(
                Kind.VISIT,
                pointer,
                finding,
                status,
                null,
                visite.note(),
                visite.fonction(),
                visite.date(),
                null,
                visite));
    }

    private void reading(Lecture lecture, String pointer) {
        Finding finding =
                finding(lecture.obligation(), lecture.sujet(), pointer).orElse(null);
        if (finding == null || isToCome(lecture.date(), finding, pointer)) {
            return;
        }
        if (finding.followsReading()) {
            refuse(
                    UnappliedCode.SETTLED_BY_DOCTRINE,
                    pointer,
                    "La question que pose " + EntryWords.named(finding)
                            + " est tranchée par la doctrine du service, pour tous les dossiers. Pour vous en écarter ici,"
                            + " écrivez un écart, avec son fondement.");
        } else if (finding.reason() != Reason.INTERPRETATION) {
            refuse(
                    UnappliedCode.NOTHING_TO_CHOOSE,
                    pointer,
                    "Aucune lecture n’est à choisir pour " + EntryWords.named(finding)
                            + " : le constat a changé. Retirez cette entrée.");
        } else if (lecture.lecture() == null
                || lecture.lecture() < 1
                || lecture.lecture() > finding.readings().size()) {
            refuse(
                    UnappliedCode.UNKNOWN_READING,
                    pointer,
                    "Sur " + EntryWords.named(finding) + ", « lecture » doit être un numéro de 1 à "
                            + finding.readings().size() + " : celui d’une des lectures que donne le rapport.");
        } else if (lecture.statut() == null) {
            refuse(
                    UnappliedCode.MISSING_STATUS,
                    pointer,
                    "Sur " + EntryWords.named(finding)
                            + ", « statut » manque : dites ce qui suit de la lecture choisie pour ce dossier.");
        } else {
            chosen(lecture, finding, pointer);
        }
    }

    /** What a reading makes of this dossier is tried: whoever chooses it cannot say that something else follows. */
    private void chosen(Lecture lecture, Finding finding, String pointer) {
        int index = lecture.lecture() - 1;
        String text = finding.readings().get(index);
        PossibleReading reading =
                index < finding.possible().size() ? finding.possible().get(index) : PossibleReading.of(text);
        Optional<Finding> tried = evaluation.settling(finding, reading).flatMap(settled -> settled.findings().stream()
                .filter(finding::isAboutSame)
                .findFirst());
        Status stated = lecture.statut().status();
        Status follows = tried.map(one -> follows(one, reading, stated)).orElse(stated);
        if (follows != stated) {
            refuse(
                    UnappliedCode.CONTRADICTED_READING,
                    pointer + "/statut",
                    "La lecture " + lecture.lecture() + " de " + EntryWords.named(finding) + ", "
                            + FrenchFormat.quoted(text)
                            + ", conduit à « " + Lexicon.value(follows) + " », et l’entrée dit « "
                            + Lexicon.value(stated) + " ». Écrivez " + Statut.of(follows)
                            + ", ou choisissez l’autre lecture ; pour un fait propre à ce dossier, écrivez un écart, avec son"
                            + " fondement.");
        } else {
            tried.ifPresent(one -> followed.put(finding, one));
            hold(new OfficerView(
                    Kind.READING,
                    pointer,
                    finding,
                    stated,
                    text,
                    lecture.note(),
                    lecture.fonction(),
                    lecture.date(),
                    null,
                    null));
        }
    }

    /** Where another question leaves the finding open, the reading alone says what follows; else the officer does. */
    private static Status follows(Finding tried, PossibleReading reading, Status stated) {
        if (tried.status() != Status.UNRESOLVED) {
            return tried.status();
        }
        boolean concludes = reading.effect() != null && reading.thresholds().isEmpty();
        return concludes ? Status.of(reading.effect()) : stated;
    }

    private void departure(Ecart ecart, String pointer) {
        Finding finding = finding(ecart.obligation(), ecart.sujet(), pointer).orElse(null);
        if (finding == null || isToCome(ecart.date(), finding, pointer)) {
            return;
        }
        if (ecart.statut() == null || ecart.constat() == null || isBlank(ecart.fondement())) {
            refuse(
                    UnappliedCode.INCOMPLETE_DEPARTURE,
                    pointer,
                    "L’écart sur " + EntryWords.named(finding)
                            + " doit dire « constat », « statut » et « fondement » : de quoi il s’écarte, vers quoi, et pourquoi."
                            + " Complétez-le.");
        } else if (ecart.expireLe() != null && day.isAfter(ecart.expireLe())) {
            refuse(
                    UnappliedCode.EXPIRED_DEPARTURE,
                    pointer,
                    "L’écart sur " + EntryWords.named(finding) + " valait jusqu’au "
                            + FrenchFormat.day(ecart.expireLe()) + ". Renouvelez-le s’il tient encore.");
        } else if (ecart.constat().status() != finding.status()) {
            refuse(
                    UnappliedCode.CHANGED_FINDING,
                    pointer,
                    "Le constat sur " + EntryWords.named(finding)
                            + " n’est plus celui dont l’écart s’écartait. Relisez-le, puis retirez ou réécrivez l’écart.");
        } else {
            hold(new OfficerView(
                    Kind.DEPARTURE,
                    pointer,
                    finding,
                    ecart.statut().status(),
                    null,
                    ecart.fondement(),
                    ecart.fonction(),
                    ecart.date(),
                    ecart.expireLe(),
                    null));
        }
    }

    /** "Néant" is no ground. */
    private static boolean isBlank(@Nullable String ground) {
        return ground == null || ground.isBlank() || BlankWords.STANDARD.of(ground) != Meaning.ANSWER;
    }

    private Optional<Finding> finding(@Nullable String obligation, @Nullable String subject, String pointer) {
        List<Finding> about = verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .toList();
        Optional<Finding> found = about.stream()
                .filter(finding -> Objects.equals(finding.subject(), subject))
                .findFirst();
        if (about.isEmpty()) {
            refuse(
                    obligation == null ? UnappliedCode.MISSING_OBLIGATION : UnappliedCode.UNKNOWN_OBLIGATION,
                    pointer,
                    obligation == null
                            ? "Une entrée ne dit pas son « obligation » : dites de laquelle il s’agit."
                            : "L’obligation « " + obligation
                                    + " » n’est pas de celles que juge ce cahier des charges. Vérifiez son numéro.");
        } else if (found.isEmpty()) {
            refuse(
                    UnappliedCode.UNKNOWN_SUBJECT,
                    pointer,
                    "« " + Objects.requireNonNullElse(subject, "le dossier entier") + " » n’est pas un sujet de "
                            + EntryWords.named(about.get(0).obligation())
                            + " dans ce dossier. Reprenez l’identifiant que donne le rapport.");
        }
        return found;
    }

    /** A departure prevails over a reading, and either over a visit, which they tell; of two of a kind, the last one counts. */
    private void hold(OfficerView view) {
        OfficerView earlier = views.get(view.engine());
        boolean isBesideVisit = earlier != null && view.kind() != Kind.VISIT && earlier.seen() != null;
        views.put(view.engine(), isBesideVisit ? view.seen(earlier.seen()) : view);
        if (earlier != null && !(isBesideVisit && earlier.kind() == Kind.VISIT)) {
            refuse(
                    UnappliedCode.SUPERSEDED,
                    earlier.pointer(),
                    "Une autre entrée porte sur le même constat, " + EntryWords.named(view.engine())
                            + ", et l’emporte. Gardez-en une.");
        }
    }

    private void refuse(UnappliedCode code, String pointer, String message) {
        unapplied.add(new Unapplied(code, pointer, message));
    }
}
