package fr.cahier.oscal;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as OSCAL assessment results. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OscalVerdict {

    /** File name of the results. */
    public static final String RESULTS = "resultats.json";

    /** OSCAL expects an address of every location; a verdict holds none. */
    private static final Map<String, Object> WORKPLACE = Tree.of("type", "work");

    private final Verdict verdict;
    private final @Nullable ReviewedVerdict reviewed;
    private final Receipt receipt;
    private final Map<String, Map<String, Object>> sites = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> parties = new LinkedHashMap<>();

    private OscalVerdict(Verdict verdict, @Nullable ReviewedVerdict reviewed) {
        this.verdict = verdict;
        this.reviewed = reviewed;
        this.receipt = verdict.receipt();
        Stream.of(verdict.findings(), verdict.options()).flatMap(List::stream).forEach(this::subject);
    }

    /**
     * {@return the results: for each finding an observation with its facts and evidence, and a finding on the control's statement}
     *
     * <p>OSCAL has two states. {@code satisfied} is what is satisfied or does not apply; the reason of {@code not-satisfied} is {@code
     * fail} for a breach, else {@code other}. The property {@code status} holds our status, {@code reason} why.
     */
    public static Map<String, Object> of(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return new OscalVerdict(verdict, null).results();
    }

    /**
     * {@return the same of what the officer held; the property {@code proposed} is the software's own conclusion}
     *
     * <p>The property {@code reason} of what the officer saw, chose or decided is {@code seen-on-site}, {@code reading-chosen} or
     * {@code officer-decision}; no assessment established the last, so that its state has the reason {@code other}.
     */
    public static Map<String, Object> of(ReviewedVerdict reviewed) {
        Objects.requireNonNull(reviewed, "reviewed");
        return new OscalVerdict(reviewed.held(), reviewed).results();
    }

    private Map<String, Object> results() {
        List<Finding> findings = Stream.concat(verdict.findings().stream(), verdict.options().stream())
                .toList();
        return Tree.of(
                "assessment-results",
                Tree.of(
                        "uuid", uuid("results"),
                        "metadata", metadata(),
                        "import-ap", Tree.of("href", OscalRegulation.PLAN),
                        "results",
                                List.of(Tree.of(
                                        "uuid", uuid("result"),
                                        "title", reviewed == null ? "Avis proposé" : "Avis proposé après l’instruction",
                                        "description",
                                                "Proposition "
                                                        + (reviewed == null
                                                                ? "faite par un logiciel"
                                                                : "établie par un logiciel et par l’instructeur")
                                                        + " à partir du dossier ; "
                                                        + Markup.prose(verdict.authority()
                                                                .decidesAlone()) + ".",
                                        "start", instant(),
                                        "props", properties(),
                                        "reviewed-controls", Tree.reviewedControls(),
                                        "observations",
                                                findings.stream()
                                                        .map(this::observation)
                                                        .toList(),
                                        "findings",
                                                findings.stream()
                                                        .map(this::finding)
                                                        .toList()))));
    }

    private Map<String, Object> metadata() {
        return Tree.of(
                "title", Markup.prose("Avis proposé : " + verdict.title()),
                "last-modified", instant(),
                "version", receipt.dossierSha256().substring(0, 16),
                "oscal-version", Tree.VERSION,
                "locations", List.copyOf(sites.values()),
                "parties", parties());
    }

    private List<Map<String, Object>> parties() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(Tree.of(
                "uuid", uuid("candidate"),
                "type", "organization",
                "name", Markup.plain(verdict.candidate() == null ? "" : verdict.candidate())));
        all.addAll(parties.values());
        return all;
    }

    private List<Map<String, Object>> properties() {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(Tree.property("conclusion", word(verdict.conclusion())));
        if (reviewed != null) {
            properties.add(Tree.property("proposed", word(reviewed.verdict().conclusion())));
            properties.add(Tree.property("review-sha256", reviewed.sha256()));
            properties.add(Tree.property("review-day", reviewed.day()));
        }
        if (verdict.dossierReference() != null) {
            properties.add(Tree.property("dossier", verdict.dossierReference()));
        }
        properties.add(Tree.property("edition", receipt.regulation()));
        properties.add(Tree.property("regulation-sha256", receipt.regulationSha256()));
        properties.add(Tree.property("source-sha256", receipt.sourceSha256()));
        properties.add(Tree.property("dossier-sha256", receipt.dossierSha256()));
        if (receipt.doctrineSha256() != null) {
            properties.add(Tree.property("doctrine-sha256", receipt.doctrineSha256()));
        }
        properties.add(Tree.property("instant-basis", word(receipt.instantBasis())));
        properties.add(Tree.property("software", "Cahier " + receipt.libraryVersion()));
        return properties;
    }

    private Map<String, Object> observation(Finding finding) {
        return Tree.of(
                "uuid", uuid("observation", finding),
                "title", Markup.prose(finding.obligation().title()),
                "description", Markup.prose(finding.sentence()),
                "props", measures(finding),
                "methods", List.of("EXAMINE"),
                "subjects", finding.subject() == null ? null : List.of(reference(finding)),
                "relevant-evidence",
                        Stream.concat(finding.facts().stream(), finding.evidence().stream())
                                .map(OscalVerdict::evidence)
                                .toList(),
                "collected", instant());
    }

    private static List<Map<String, Object>> measures(Finding finding) {
        List<Map<String, Object>> measures = new ArrayList<>();
        measure("observed", finding.observed(), measures);
        measure("required", finding.required(), measures);
        measure("gap", finding.gap(), measures);
        finding.rules().forEach(rule -> measures.add(Tree.property("rule", rule)));
        int omitted = finding.omitted().facts() + finding.omitted().evidence();
        measure("omitted-evidence", omitted == 0 ? null : omitted, measures);
        return measures;
    }

    private static void measure(String name, @Nullable Object value, List<Map<String, Object>> measures) {
        if (value != null) {
            measures.add(Tree.property(name, value));
        }
    }

    private static Map<String, Object> evidence(UsedFact fact) {
        String label = fact.label() == null ? "" : " (" + fact.label() + ")";
        return Tree.of("description", Markup.prose(fact.pointer() + label + " : " + fact.value() + source(fact)));
    }

    private static String source(UsedFact fact) {
        return fact.declaredBy() == null ? "" : " (" + fact.declaredBy() + ")";
    }

    private Map<String, Object> finding(Finding finding) {
        return Tree.of(
                "uuid", uuid("finding", finding),
                "title",
                        Markup.prose(finding.obligation().id() + ", "
                                + finding.obligation().title()),
                "description", Markup.prose(finding.sentence()),
                "props", standing(finding),
                "target",
                        Tree.of(
                                "type", "statement-id",
                                "target-id", OscalRegulation.statement(finding.obligation()),
                                "status", Standing.state(finding, view(finding))),
                "related-observations", List.of(Tree.of("observation-uuid", uuid("observation", finding))),
                "remarks", remarks(finding));
    }

    private List<Map<String, Object>> standing(Finding finding) {
        List<Map<String, Object>> standing = new ArrayList<>();
        standing.add(Tree.property("status", word(finding.status())));
        standing.add(Tree.property("reason", Standing.reason(finding, view(finding))));
        view(finding)
                .ifPresent(view -> standing.add(
                        Tree.property("proposed", word(view.engine().status()))));
        finding.reservations()
                .forEach(reservation -> standing.add(Tree.property("reservation", word(reservation.reason()))));
        finding.followUps().stream()
                .sorted()
                .forEach(followUp -> standing.add(Tree.property("follow-up", word(followUp))));
        return standing;
    }

    /** {@return what prevails of what the officer says of it} */
    private Optional<OfficerView> view(Finding finding) {
        return reviewed == null
                ? Optional.empty()
                : reviewed.views().stream()
                        .filter(view -> view.engine().isAboutSame(finding))
                        .max(Comparator.comparing(OfficerView::kind));
    }

    private static @Nullable String remarks(Finding finding) {
        List<String> remarks = new ArrayList<>();
        finding.readings().forEach(reading -> remarks.add("Lecture possible : " + reading));
        finding.reservations().forEach(reservation -> remarks.add("Réserve : " + reservation.sentence()));
        if (finding.remedy() != null && finding.status() != Status.NOT_APPLICABLE) {
            remarks.add(
                    Remedy.heading(finding.reason()) + " : " + finding.remedy().text());
        }
        return remarks.isEmpty()
                ? null
                : String.join("\n\n", remarks.stream().map(Markup::prose).toList());
    }

    /** Sites are locations; persons are parties, by their identifier and function. */
    private void subject(Finding finding) {
        String name = finding.subject();
        if (name == null) {
            return;
        }
        String called = finding.subjectHeading().orElseThrow();
        if (finding.obligation().subject() == Subject.SITE) {
            sites.putIfAbsent(
                    name, Tree.of("uuid", uuid("site", name), "title", Markup.prose(called), "address", WORKPLACE));
        } else {
            parties.putIfAbsent(
                    name, Tree.of("uuid", uuid("person", name), "type", "person", "name", Markup.plain(called)));
        }
    }

    private Map<String, Object> reference(Finding finding) {
        boolean site = finding.obligation().subject() == Subject.SITE;
        return Tree.of(
                "subject-uuid", uuid(site ? "site" : "person", finding.subject()), "type", site ? "location" : "party");
    }

    private String uuid(String kind, Finding finding) {
        return uuid(kind, finding.obligation().id(), finding.subject() == null ? "" : finding.subject());
    }

    /** Identifiers depend on all that a verdict was made from. */
    private String uuid(String... names) {
        return NameUuid.of(Stream.concat(
                        Stream.of(
                                receipt.regulationSha256(),
                                receipt.dossierSha256(),
                                settled(),
                                receipt.libraryVersion(),
                                instant()),
                        Stream.of(names))
                .toArray(String[]::new));
    }

    /** What was settled for all dossiers, and for this one. */
    private String settled() {
        String hand = reviewed == null ? "" : reviewed.sha256() + " " + reviewed.day();
        return Objects.requireNonNullElse(receipt.doctrineSha256(), "") + hand;
    }

    private String instant() {
        return Tree.moment(receipt.instant().atZone(receipt.zone()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
