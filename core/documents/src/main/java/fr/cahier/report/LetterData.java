package fr.cahier.report;

import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Glossary;
import fr.cahier.regulation.Obligation;
import fr.cahier.service.Deadline;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data for templates of letters. */
final class LetterData {

    /** All names that these templates may use. */
    static final Set<String> NAMES = Stream.concat(
                    Stream.of(OfficeData.NAMES, TreatmentData.NAMES, VisitPlan.NAMES)
                            .flatMap(Set::stream),
                    Stream.of(
                            ("dossier candidat cahier avis sens delai hors_delai dit attendu ecart points rien_a_demander rien_d_autre au_service exige utile question a_eclaircir rang"
                                            + " demandes place a_faire sujets numero titre sujet phrase texte ou a_motiver"
                                            + " favorable incomplet a_completer implicite motifs motifs_communs engagements delai_dit exigence citation passage faits pieces lectures application a_l_inverse non_dit exigences"
                                            + " dossier_empreinte reglement reglement_empreinte instant fuseau"
                                            + " base valeur constats promesses pour"
                                            + " motif autorite a_l_autorite seule_autorite autorite_plurielle service"
                                            + " service_lui_meme service_pluriel label avis_logiciel doctrine_empreinte"
                                            + " instruction_empreinte existe total reserves sur_place apres_label aussi_apres_label prealables"
                                            + " questions_ouvertes vues lectures_choisies constat_du_logiciel tenu")
                                    .split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private final Verdict verdict;
    private final Edition edition;
    private final LetterDetails details;
    private final ReportData report;
    private final QuotedLaw law;

    LetterData(Verdict verdict, Edition edition, LetterDetails details) {
        this(new ReportData(verdict), verdict, edition, details);
    }

    LetterData(ReviewedVerdict reviewed, Edition edition, LetterDetails details) {
        this(new ReportData(reviewed), reviewed.held(), edition, details);
    }

    private LetterData(ReportData report, Verdict verdict, Edition edition, LetterDetails details) {
        this.details = details;
        this.verdict = verdict;
        this.edition = edition;
        this.report = report;
        this.law = new QuotedLaw(edition, details.text());
    }

    Glossary glossary() {
        return edition.voice().glossary();
    }

    /** {@return the head and foot of a letter on {@code subject}} */
    Map<String, String> fields(String subject) {
        return LetterFields.of(subject, verdict, details);
    }

    /** {@return whether a letter of that kind tells an individual proposal, so that the notice on software stands in it} */
    boolean tellsProposal(Letter.Kind kind) {
        return switch (kind) {
            case MOTIFS -> Grounds.areTold(verdict.conclusion());
            case FAVORABLE -> isFavourable(verdict.conclusion());
            case COMPLEMENTS, RELANCE, ACCUSE, VISITE, MENTION, EXPLICATION -> false;
        };
    }

    private static boolean isFavourable(Conclusion conclusion) {
        return conclusion == Conclusion.COMPLIANT || conclusion == Conclusion.COMPLIANT_WITH_RESERVATIONS;
    }

    /** {@return whether a letter of that kind tells ways of appeal} */
    boolean tellsAppeals(Letter.Kind kind) {
        return switch (kind) {
            case MOTIFS -> Grounds.areTold(verdict.conclusion());
            case ACCUSE -> details.service().silence().vaut() == Effet.REJET;
            case COMPLEMENTS, RELANCE, FAVORABLE, VISITE, MENTION, EXPLICATION -> false;
        };
    }

    /** {@return why a letter of that kind, filled with {@code filling}, is not to be sent; empty for one that is} */
    Optional<String> notDue(Letter.Kind kind, Map<String, Object> filling) {
        return new NotDue(verdict, filling).why(kind);
    }

    /** {@return the data of a request for completion} */
    Map<String, Object> request(Letter.Kind kind, CompletionRequest request) {
        Map<String, Object> data = all(kind);
        data.putAll(new Requests(request, edition, verdict, this::law).all(kind != Letter.Kind.RELANCE));
        data.put("questions_ouvertes", FindingData.filled(new OpenQuestions(verdict).avoidable()));
        return data;
    }

    /** {@return what the text says of the obligation: its own words where the official file is given, else in substance} */
    private String law(Obligation obligation) {
        String passage = law.passage(obligation.source());
        String quote = law.quote(obligation);
        return quote.isEmpty()
                ? "Le texte (" + passage + "), en substance, vous oblige à " + obligation.requirement() + "."
                : "Le texte (" + passage + ") : « " + quote + " »";
    }

    /** {@return the data of any letter} */
    Map<String, Object> all(Letter.Kind kind) {
        Map<String, Object> data = new LinkedHashMap<>(report.identity());
        data.put("dossier", Objects.requireNonNullElse(verdict.dossierReference(), Gap.REFERENCE.bracket()));
        data.put("candidat", Objects.requireNonNullElse(verdict.candidate(), Gap.CANDIDATE.bracket()));
        data.putAll(new OfficeData(details, verdict.receipt()).all());
        Conclusion conclusion = verdict.conclusion();
        data.put("incomplet", conclusion == Conclusion.INCOMPLETE);
        data.put("favorable", isFavourable(conclusion));
        data.put("implicite", kind == Letter.Kind.ACCUSE);
        Grounds grounds = new Grounds(verdict, law, report.findings());
        data.put("a_completer", grounds.areOfLack());
        List<Map<String, Object>> alone = grounds.all();
        List<Map<String, Object>> common = grounds.common();
        List<Map<String, Object>> unknown = grounds.unknown();
        data.put("a_motiver", !alone.isEmpty() || !common.isEmpty() || !unknown.isEmpty());
        data.put("motifs", alone);
        data.put("motifs_communs", common);
        data.put("prealables", unknown);
        data.put("delai_dit", details.deadline() != null);
        remaining(data);
        data.put("delai", details.deadline() == null ? Gap.DEADLINE.bracket() : Deadline.inWords(details.deadline()));
        data.putAll(report.receipt());
        data.putAll(report.hand());
        data.putAll(new TreatmentData(verdict, edition, details, report).all());
        List<Map<String, Object>> promises = PromiseList.data(verdict);
        data.put("promesses", promises.isEmpty() ? List.of() : List.of(Map.of("constats", promises)));
        return data;
    }

    private void remaining(Map<String, Object> data) {
        Remaining remaining = new Remaining(verdict);
        data.put("reserves", FindingData.filled(remaining.reservations()));
        data.put("sur_place", FindingData.filled(remaining.onSite()));
        data.put("apres_label", FindingData.filled(remaining.afterLabel()));
        data.putAll(new VisitPlan(verdict, details).all());
    }
}
