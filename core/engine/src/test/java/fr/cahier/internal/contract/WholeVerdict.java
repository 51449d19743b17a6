package fr.cahier.internal.contract;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.SeuilRetenu;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Declarant;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.SubjectLabel;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Authority.Gender;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Glossary;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Voice;
import fr.cahier.verdict.Computed;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A verdict that says all that a verdict can say. */
public final class WholeVerdict {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private WholeVerdict() {}

    public static Verdict verdict() {
        return Verdict.builder()
                .title("Cahier d’exemple")
                .authority(new Authority("la Ville", Gender.FEMININ))
                .voice(new Voice(
                        new Authority("le bureau", Gender.MASCULIN),
                        "l’agrément",
                        Service.LABEL,
                        List.of(),
                        Glossary.EMPTY))
                .chapters(List.of(new Chapter("horaires", "Les horaires")))
                .dossierReference("D-1")
                .candidate("Maison \"des\\jeunes\" <b>\u0001\u202e 😀")
                .conclusion(Conclusion.INCOMPLETE)
                .findings(List.of(breached(), missing()))
                .options(List.of(satisfied()))
                .rollUps(List.of(
                        new RollUp(obligation("ENS-01", Nature.ENSEMBLE, Subject.DOSSIER), Reponse.RESERVE, counts())))
                .remarks(List.of("Une remarque."))
                .omittedRemarks(3)
                .receipt(receipt())
                .build();
    }

    private static Map<Status, Integer> counts() {
        return new EnumMap<>(Map.of(Status.SATISFIED, 1, Status.BREACHED, 0));
    }

    private static Obligation obligation(String id, Nature nature, Subject subject) {
        return Obligation.builder()
                .id(id)
                .title("Titre de " + id)
                .chapter("horaires")
                .nature(nature)
                .source(new Source("1.1 Les horaires", Lines.of("7-9; 12")))
                .owedBy("candidat")
                .subject(subject)
                .verifications(Set.of())
                .needs(List.of())
                .clues(List.of())
                .requirement("d’ouvrir")
                .wordings(Map.of())
                .build();
    }

    private static Finding.FindingBuilder finding(String id, Nature nature, Subject about) {
        return Finding.builder()
                .obligation(obligation(id, nature, about))
                .sentence("Une phrase.\nUne autre.")
                .readings(List.of())
                .rules(List.of("règle 1", "règle 2"))
                .facts(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .followUps(EnumSet.noneOf(FollowUp.class));
    }

    private static Finding breached() {
        return finding("HOR-06", Nature.OBLIGATION, Subject.SITE)
                .subject("S7")
                .subjectLabel(new SubjectLabel("Site", "S7", "Antenne d’Évreux"))
                .status(Status.BREACHED)
                .reason(Reason.FACT_BREACH)
                .observed(new BigDecimal("3.50"))
                .required(5)
                .gap(new BigDecimal("1.50"))
                .facts(facts())
                .evidence(List.of(new UsedFact("/pieces/0", Map.of("type", "bail"))))
                .computed(List.of(
                        new Computed("part", "part d’ouverture", "%", "S7", "P1", 1, DAY, null, 2, List.of("/sites/0")),
                        new Computed("oui", "question", "", null, null, null, null, true, 0, List.of())))
                .remedy(new Remedy("Ouvrez plus.", List.of()))
                .followUps(EnumSet.allOf(FollowUp.class))
                .omitted(Omitted.of(1, 2, 3, 4))
                .build();
    }

    private static List<UsedFact> facts() {
        return List.of(
                new UsedFact("", true),
                new UsedFact("/sites/0/nom~1~0", "texte", Declarant.SERVICE, DAY, "nombre de places", "places"),
                new UsedFact("/publics/ages", Ages.entre(16, null)),
                new UsedFact("/candidat", List.of(1, new BigDecimal("1E+3"), List.of("a"), Map.of("b", false))));
    }

    private static Finding missing() {
        return finding("ACC-01", Nature.OBLIGATION, Subject.DOSSIER)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .readings(List.of("Une lecture.", "L’autre."))
                .questions(List.of("postes-au-pluriel"))
                .settled(List.of(
                        settled("q", new Position("q", "r", "directrice", DAY, "parce que", null, null)),
                        settled(null, new FormHeadings(List.of("a", "b"), null, null, null, null, null)),
                        settled(null, new SeuilRetenu("s", 1, null, null, null, null, null, null, null, null))))
                .remedy(new Remedy(
                        "Dites-le.",
                        List.of(
                                new Supply("/candidat/type", "un type"),
                                new Supply("/faits/0", "une liste", List.of("id", "nom"), "un fait", "fait-un"))))
                .omitted(Omitted.of(0, 0, 1, 0))
                .build();
    }

    private static Settled settled(@Nullable String question, Decision decision) {
        return new Settled(question, decision, "Ce qui est décidé.");
    }

    private static Finding satisfied() {
        return finding("ESP-11", Nature.OPTION, Subject.PERSONNEL)
                .subject("P1")
                .subjectLabel(new SubjectLabel("Personnel", "P1", null))
                .status(Status.SATISFIED)
                .reason(Reason.COMMITTED)
                .reservations(List.of(
                        new Reservation(Reason.COMMITMENT_PENDING, "Promis.", DAY),
                        new Reservation(Reason.EVIDENCE_MISSING, "Sans pièce.")))
                .build();
    }

    private static Receipt receipt() {
        return new Receipt(
                "exemple/2026",
                "a".repeat(64),
                "b".repeat(64),
                "0123456789abcdef".repeat(4),
                "d".repeat(64),
                "0.1.0",
                Instant.parse("2026-03-01T10:00:00.250Z"),
                InstantBasis.DEPOSIT,
                ZoneId.of("Europe/Paris"));
    }
}
