package fr.cahier.instruction;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings as the officer holds them: the engine's, with what was seen, chosen or decided in their sentences. */
final class HeldFindings {

    /** What is reserved because a piece does not show it, and a visit may. */
    private static final Set<Reason> ON_PIECES = Set.of(Reason.EVIDENCE_MISSING, Reason.EVIDENCE_EXPIRED);

    private final Map<Finding, OfficerView> views;
    private final Map<Finding, Finding> followed;

    /** @param followed what the chosen readings make of the engine's findings, where that is known */
    HeldFindings(Map<Finding, OfficerView> views, Map<Finding, Finding> followed) {
        this.views = views;
        this.followed = followed;
    }

    Finding of(Finding finding) {
        OfficerView view = views.get(finding);
        if (view == null) {
            return finding;
        }
        Finding settled = followed.get(finding);
        if (view.kind() == Kind.READING && settled != null && settled.status() == view.status()) {
            return lifted(settled, view.seen()).toBuilder()
                    .sentence(settled.sentence() + " " + told(view))
                    .followUps(due(settled, view))
                    .build();
        }
        Finding.FindingBuilder held = lifted(finding, view.seen()).toBuilder()
                .sentence(sentence(view))
                .followUps(due(finding, view));
        if (view.kind() == Kind.VISIT && view.status() == finding.status()) {
            return held.build();
        }
        boolean open = view.status() == Status.UNRESOLVED;
        return held.status(view.status())
                .reason(reason(view.status()))
                .readings(open ? finding.readings() : List.of())
                .possible(open ? finding.possible() : List.of())
                .questions(open ? finding.questions() : List.of())
                .settled(settled(view))
                .remedy(remedy(finding, view.status()))
                .reservations(List.of())
                .build();
    }

    /** Whoever is told of a breach that the dossier does not show has to learn what would mend it. */
    private static @Nullable Remedy remedy(Finding finding, Status held) {
        if (held == finding.status()) {
            return finding.remedy();
        }
        return held == Status.BREACHED
                ? new Remedy(
                        "Mettez ceci en ordre, puis montrez-le au service qui instruit : "
                                + finding.obligation().requirement() + ".",
                        List.of())
                : null;
    }

    /** {@return the finding without the piece that it waits for, where someone saw on site that it is in order} */
    static Finding lifted(Finding finding, @Nullable Visite seen) {
        if (seen == null || seen.vu() != Vu.CONFORME) {
            return finding;
        }
        return finding.toBuilder()
                .reservations(finding.reservations().stream()
                        .filter(reservation -> !ON_PIECES.contains(reservation.reason()))
                        .toList())
                .build();
    }

    /** Whoever reads what an officer holds against the software learns it first. */
    private static String sentence(OfficerView view) {
        Finding engine = view.engine();
        return view.status() == engine.status()
                ? engine.sentence() + " " + told(view)
                : told(view) + " Le logiciel, sur le dossier seul, constatait : "
                        + FrenchFormat.quoted(engine.sentence());
    }

    /** What was seen on site is not to be seen again. */
    private static Set<FollowUp> due(Finding finding, OfficerView view) {
        return finding.followUps().stream()
                .filter(due -> view.seen() == null || due != FollowUp.CHECK_ON_SITE)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A heading decides once its question is settled, by the office for all dossiers or by the officer for this one. */
    private static List<Settled> settled(OfficerView view) {
        List<Settled> settled = new ArrayList<>(view.engine().settled());
        if (view.kind() == Kind.READING) {
            view.engine().questions().forEach(question -> settled.add(new Settled(question, null, view.reading())));
        }
        return settled;
    }

    private static String told(OfficerView view) {
        String author = author(view.date(), view.function());
        String grounds = view.grounds() == null ? "" : " : " + quoted(view.grounds());
        String seen = view.seen() == null ? "" : seen(view.seen());
        return switch (view.kind()) {
            case VISIT -> seen;
            case READING ->
                "Lecture choisie pour ce dossier" + author + " : " + quoted(String.valueOf(view.reading()))
                        + (view.grounds() == null ? "" : " ; motif" + grounds) + "." + beside(seen);
            case DEPARTURE ->
                "Écart de l’instructeur" + author + ", vers « " + Lexicon.value(view.status()) + " »" + grounds + "."
                        + beside(seen);
        };
    }

    private static String beside(String seen) {
        return seen.isEmpty() ? "" : " " + seen;
    }

    /** What a visitor found in order does not end a breach that the dossier shows; it is told as it was seen. */
    private static String seen(Visite visit) {
        return "Vu sur place" + author(visit.date(), visit.fonction()) + ", "
                + (visit.vu() == Vu.CONFORME ? "conforme" : "non conforme")
                + (visit.note() == null ? "" : " : " + quoted(visit.note())) + ".";
    }

    /** The stop of what is quoted would stand beside that of the sentence that quotes it. */
    private static String quoted(String text) {
        String told = text.strip();
        return FrenchFormat.quoted(
                told.endsWith(".") && !told.endsWith("..") ? told.substring(0, told.length() - 1) : told);
    }

    private static String author(@Nullable LocalDate date, @Nullable String function) {
        String day = date == null ? "" : " le " + FrenchFormat.day(date);
        return day + (function == null ? "" : " (" + FrenchFormat.inner(function) + ")");
    }

    private static Reason reason(Status status) {
        return switch (status) {
            case SATISFIED -> Reason.PROVEN;
            case BREACHED -> Reason.FACT_BREACH;
            case MISSING -> Reason.FACT_MISSING;
            case UNRESOLVED -> Reason.INTERPRETATION;
            case NOT_APPLICABLE -> Reason.CONDITION_FALSE;
        };
    }
}
