package fr.cahier.oscal;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The edition as OSCAL catalog and profile, and the assessment plan. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OscalRegulation {

    /** File name of the catalog. */
    public static final String CATALOG = "catalogue.json";

    /** File name of the profile. */
    public static final String PROFILE = "profil.json";

    /** File name of the assessment plan. */
    public static final String PLAN = "plan.json";

    private OscalRegulation() {}

    /** {@return the catalog: a group for each chapter, a control for each judged obligation} */
    public static Map<String, Object> catalog(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return Tree.of(
                "catalog",
                Tree.of(
                        "uuid", NameUuid.of("catalog", edition.sha256()),
                        "metadata", metadata(edition, edition.title()),
                        "groups",
                                edition.chapters().stream()
                                        .map(chapter -> group(chapter, edition))
                                        .filter(group -> group.containsKey("controls"))
                                        .toList()));
    }

    /** {@return the profile, which takes the whole catalog} */
    public static Map<String, Object> profile(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return Tree.of(
                "profile",
                Tree.of(
                        "uuid", NameUuid.of("profile", edition.sha256()),
                        "metadata", metadata(edition, "Toutes les obligations : " + edition.title()),
                        "imports", List.of(Tree.of("href", CATALOG, "include-all", Map.of())),
                        "merge", Tree.of("as-is", true)));
    }

    /**
     * {@return the assessment plan}
     *
     * <p>OSCAL requires a system security plan; a resource says that a candidate writes none.
     */
    public static Map<String, Object> plan(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        String dossier = NameUuid.of("dossier", edition.sha256());
        return Tree.of(
                "assessment-plan",
                Tree.of(
                        "uuid", NameUuid.of("plan", edition.sha256()),
                        "metadata", metadata(edition, "Examen sur dossier : " + edition.title()),
                        "import-ssp", Tree.of("href", "#" + dossier),
                        "reviewed-controls", Tree.reviewedControls(),
                        "back-matter", Tree.of("resources", List.of(dossier(dossier)))));
    }

    static String control(Obligation obligation) {
        return obligation.id().toLowerCase(Locale.ROOT);
    }

    static String statement(Obligation obligation) {
        return control(obligation) + "_smt";
    }

    private static Map<String, Object> metadata(Edition edition, String title) {
        return Tree.of(
                "title", Markup.prose(title),
                "last-modified", Tree.moment(edition.from().atStartOfDay(edition.zone())),
                "version", edition.sha256().substring(0, 16),
                "oscal-version", Tree.VERSION,
                "props",
                        List.of(
                                Tree.property("edition", edition.id()),
                                Tree.property("regulation-sha256", edition.sha256()),
                                Tree.property("source-sha256", edition.sourceSha256())));
    }

    private static Map<String, Object> group(Chapter chapter, Edition edition) {
        return Tree.of(
                "id", "chapitre-" + chapter.key(),
                "title", Markup.prose(chapter.title()),
                "controls",
                        edition.obligations().values().stream()
                                .filter(obligation -> obligation.chapter().equals(chapter.key()))
                                .filter(obligation -> obligation.nature().hasRules())
                                .map(OscalRegulation::controlOf)
                                .toList());
    }

    private static Map<String, Object> controlOf(Obligation obligation) {
        return Tree.of(
                "id", control(obligation),
                "title", Markup.prose(obligation.title()),
                "props", properties(obligation),
                "parts",
                        List.of(Tree.of(
                                "id", statement(obligation),
                                "name", "statement",
                                "prose",
                                        Markup.prose("En substance, il est demandé ceci : " + obligation.requirement()
                                                + "."))));
    }

    private static List<Map<String, Object>> properties(Obligation obligation) {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(Tree.property("label", obligation.id()));
        properties.add(Tree.property("nature", obligation.nature().name().toLowerCase(Locale.ROOT)));
        properties.add(Tree.property("source-heading", obligation.source().heading()));
        properties.add(Tree.property("source-lines", obligation.source().lines()));
        properties.add(Tree.property("owed-by", obligation.owedBy()));
        return properties;
    }

    private static Map<String, Object> dossier(String uuid) {
        return Tree.of(
                "uuid",
                uuid,
                "title",
                "Le dossier de candidature",
                "description",
                "Le candidat dépose un dossier, et non un plan de sécurité : l’examen porte sur ce que ce dossier dit.",
                "rlinks",
                List.of(Tree.of("href", PROFILE)));
    }
}
