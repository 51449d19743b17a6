package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.Plan;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Glossary;
import fr.cahier.regulation.OfficialText;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Threshold;
import fr.cahier.service.Deadline;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The data for templates of letters. */
final class LetterData {

    /** All names that these templates may use. */
    static final Set<String> NAMES = Set.of(
            ("dossier candidat cahier avis sens delai hors_delai dit attendu ecart points rien_a_demander au_service a_dire a_fournir a_eclaircir "
                            + "demandes place a_faire sujets numero titre sujet phrase texte ou defavorable motifs exigence citation passage "
                            + "faits pieces nombre_obligations nombre_regles dossier_empreinte reglement "
                            + "reglement_empreinte instant fuseau base seuils valeur unite mesures constats constate requis "
                            + "comptes statut nombre promesses pour motifs_existent fondements motif autorite a_l_autorite seule_autorite autorite_plurielle "
                            + "service service_lui_meme service_pluriel label "
                            + "avis_logiciel retenu quoi fondement doctrine_empreinte instruction_empreinte existe total")
                    .split(" "));

    private final Verdict verdict;
    private final Edition edition;
    private final LetterDetails details;
    private final @Nullable OfficialText text;
    private final ReportData report;
    private final InstantFormat sentences;

    LetterData(Verdict verdict, Edition edition, LetterDetails details) {
        this(new ReportData(verdict), verdict, edition, details);
    }

    LetterData(ReviewedVerdict reviewed, Edition edition, LetterDetails details) {
        this(new ReportData(reviewed), reviewed.held(), edition, details);
    }

    private LetterData(ReportData report, Verdict verdict, Edition edition, LetterDetails details) {
        this.details = details;
        this.text = details.text();
        this.verdict = verdict;
        this.edition = edition;
        this.report = report;
        this.sentences = new InstantFormat(edition.zone());
    }

    Glossary glossary() {
        return edition.voice().glossary();
    }

    /** {@return the head and foot of a letter on {@code subject}} */
    Map<String, String> fields(String subject) {
        return LetterFields.of(subject, verdict, details);
    }

    /** {@return the data of a request for completion} */
    Map<String, Object> request(Plan plan) {
        Map<String, Object> data = all();
        data.putAll(new Requests(plan, report, verdict).all());
        return data;
    }

    /** {@return the data of any letter} */
    Map<String, Object> all() {
        Map<String, Object> data = new LinkedHashMap<>(report.identity());
        data.put("dossier", Objects.requireNonNullElse(verdict.dossierReference(), Gap.REFERENCE.bracket()));
        data.put("candidat", Objects.requireNonNullElse(verdict.candidate(), Gap.CANDIDATE.bracket()));
        boolean unfavourable =
                verdict.conclusion() == Conclusion.LATE || verdict.conclusion() == Conclusion.NON_COMPLIANT;
        data.put("defavorable", unfavourable);
        data.put("motifs", unfavourable ? found(f -> f.status() == Status.BREACHED) : List.of());
        data.put("delai", details.deadline() == null ? Gap.DEADLINE.bracket() : Deadline.inWords(details.deadline()));
        data.putAll(report.receipt());
        data.put("nombre_obligations", String.valueOf(edition.judged().size()));
        data.put("nombre_regles", String.valueOf(edition.rules().size()));
        data.put(
                "seuils",
                edition.thresholds().values().stream().map(this::threshold).toList());
        List<Map<String, Object>> measured = verdict.findings().stream()
                .filter(finding -> finding.required() != null && finding.observed() != null)
                .map(this::measure)
                .toList();
        data.put("mesures", measured.isEmpty() ? List.of() : List.of(Map.of("constats", measured)));
        List<Map<String, Object>> promises = PromiseList.data(verdict);
        data.put("promesses", promises.isEmpty() ? List.of() : List.of(Map.of("constats", promises)));
        data.put("comptes", report.counts());
        data.put("retenu", FindingData.filled(report.retained()));
        data.put("fondements", report.grounds());
        data.put("motifs_existent", !report.grounds().isEmpty());
        return data;
    }

    private List<Map<String, Object>> found(Predicate<Finding> kind) {
        return verdict.findings().stream()
                .filter(ConclusionPolicy::decides)
                .filter(kind)
                .map(this::ground)
                .toList();
    }

    private Map<String, Object> ground(Finding finding) {
        Map<String, Object> ground = new LinkedHashMap<>(report.findings().of(finding));
        Source source = finding.obligation().source();
        ground.put("exigence", finding.obligation().requirement());
        ground.put("citation", text == null ? "" : text.quote(source.lines()));
        ground.put("passage", passage(source));
        ground.put("faits", facts(finding));
        return ground;
    }

    /** {@return where a reader of the printed text finds it: its heading, its pages where the edition says them, its lines} */
    private String passage(Source source) {
        String pages = edition.pages(source.lines()).stream().collect(Collectors.joining(", "));
        return source.heading() + (pages.isEmpty() ? "" : ", p. " + pages) + ", l. " + source.lines();
    }

    private List<String> facts(Finding finding) {
        List<String> facts = new ArrayList<>(report.findings().facts().lines(finding));
        if (finding.omitted().facts() > 0) {
            facts.add("et " + Facts.untold(finding));
        }
        return facts;
    }

    private Map<String, Object> threshold(Threshold threshold) {
        LocalDate day = LocalDate.ofInstant(verdict.receipt().instant(), edition.zone());
        Object value = threshold.valueOn(day).orElse(null);
        return Map.of(
                "titre", threshold.title(),
                "valeur", sentences.text(value),
                "unite",
                        value instanceof BigDecimal number
                                ? VerdictWords.unit(number, threshold.unit())
                                : threshold.unit(),
                "texte", threshold.source().toString());
    }

    private Map<String, Object> measure(Finding finding) {
        return Map.of(
                "numero", finding.obligation().id(),
                "sujet", FindingData.subject(finding),
                "constate", words(finding.observed()),
                "requis", words(finding.required()));
    }

    private String words(@Nullable Object value) {
        return value instanceof Instant ? sentences.text(value) : FrenchFormat.value(value);
    }
}
