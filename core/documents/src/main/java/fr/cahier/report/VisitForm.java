package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.internal.template.Printable;
import fr.cahier.regulation.Glossary.Term;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of a visit: a sheet for each site, and one for what is seen of the whole service. Immutable and thread-safe.
 *
 * @param reference of the dossier
 * @param deposited when the dossier that was judged was deposited: “déposé le 28 juillet 2020”
 * @param contact whom to ask for, as the dossier says
 * @param sheets sites first, in their order
 * @param closing who decides
 * @since 0.1.0
 */
@PublicApi
public record VisitForm(
        String reference, String candidate, String deposited, String contact, List<Sheet> sheets, String closing) {

    private static final String WHOLE_SERVICE = "Pour tout le service";
    static final String UNSAID = "le dossier ne le dit pas";
    private static final Set<String> NAMES = Set.of(
            "dossier",
            "candidat",
            "depose",
            "contact",
            "feuilles",
            "titre",
            "adresse",
            "planning",
            "est_un_site",
            "salles",
            "lieu",
            "points",
            "phrase",
            "numero",
            "declare",
            "contraire",
            "cases",
            "obligation",
            "question",
            "aussi",
            "termes",
            "terme",
            "sens",
            "conclusion");

    /**
     * What is seen at one place.
     *
     * @param site whether it is a site
     * @param planning its opening hours, a line for each planning that the dossier has, and for each closing; empty for the whole service
     * @param everywhere what is looked at there too, and answered on the sheet of the whole service
     * @param terms those of the edition that stand on this sheet: who visits one site may have no other
     */
    public record Sheet(
            String title,
            boolean site,
            String address,
            List<String> planning,
            List<Room> rooms,
            List<String> everywhere,
            List<Term> terms) {

        public Sheet {
            planning = List.copyOf(planning);
            rooms = List.copyOf(rooms);
            everywhere = List.copyOf(everywhere);
            terms = List.copyOf(terms);
        }
    }

    /** What is seen at one stop of the visit; what an edition names no place for is also asked of the team, and headed so. */
    public record Room(String place, List<Item> items) {

        public Room {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing to look at.
     *
     * @param key the obligation, and the site or person where it has one: "ESP-04, S1"
     * @param title of the obligation
     * @param sentence what is found where it is met
     * @param question why it is in question: its status, and the software's finding; else empty
     * @param declared what the dossier says of it
     * @param adverse pieces of the dossier that show the contrary, by name and day; else empty
     * @param boxes whether it is answered here; a question of reading is settled in the officer's sheet
     */
    public record Item(
            String obligation,
            @Nullable String subject,
            String key,
            String title,
            String sentence,
            String question,
            String declared,
            String adverse,
            boolean boxes) {}

    public VisitForm {
        sheets = List.copyOf(sheets);
    }

    /** {@return the form of what remains to be seen on site} */
    public static VisitForm of(Verdict verdict, Dossier dossier) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(dossier, "dossier");
        return of(verdict, dossier, VisitSheet.of(verdict, null));
    }

    /** {@return the same form after an officer's hand, see {@link VisitSheet#of(ReviewedVerdict)}} */
    public static VisitForm of(ReviewedVerdict reviewed, Dossier dossier) {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(dossier, "dossier");
        return of(reviewed.held(), dossier, VisitSheet.of(reviewed.held(), reviewed));
    }

    private static VisitForm of(Verdict verdict, Dossier dossier, VisitSheet seen) {
        List<Sheet> sheets = new ArrayList<>();
        seen.bySite().forEach((site, findings) -> sheets.add(sheet(site, findings, seen, verdict, dossier)));
        return new VisitForm(
                Printable.text(Objects.requireNonNullElse(verdict.dossierReference(), "sans référence")),
                Printable.text(Objects.requireNonNullElse(verdict.candidate(), "non nommé")),
                VerdictWords.deposited(verdict),
                said(dossier.contact().visite()),
                sheets,
                VisitSheet.closing(verdict));
    }

    private static Sheet sheet(String id, List<Finding> findings, VisitSheet seen, Verdict verdict, Dossier dossier) {
        Optional<Site> site = said(dossier.sites()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        boolean isSite = !id.isEmpty();
        List<Room> rooms = seen.stops(findings).stream()
                .map(stop -> room(stop, seen, dossier))
                .toList();
        List<String> everywhere = isSite
                ? seen.everywhere().stream()
                        .map(finding -> Printable.text(VisitSheet.reminder(finding)))
                        .toList()
                : List.of();
        return new Sheet(
                isSite ? Printable.text(findings.get(0).subjectHeading().orElseThrow()) : WHOLE_SERVICE,
                isSite,
                said(site.map(Site::adresse).orElse(null)),
                isSite ? planning(id, verdict, dossier) : List.of(),
                rooms,
                everywhere,
                verdict.voice().glossary().usedIn(VisitItems.words(rooms, everywhere)));
    }

    private static List<String> planning(String site, Verdict verdict, Dossier dossier) {
        List<String> lines = new ArrayList<>(VisitPlanning.lines(site, verdict.voice(), dossier));
        lines.addAll(VisitPlanning.closings(site, dossier));
        return lines;
    }

    private static Room room(VisitStop stop, VisitSheet seen, Dossier dossier) {
        return new Room(
                stop.heading(),
                stop.findings().stream()
                        .map(finding -> VisitItems.of(finding, seen, dossier))
                        .toList());
    }

    private static <T> List<T> said(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String said(@Nullable String text) {
        return text == null || text.isBlank() ? UNSAID : Printable.text(text);
    }

    /**
     * {@return the form as a page to print}
     *
     * @throws TemplateException when the template cannot be used
     */
    public String html(Templates templates) {
        Objects.requireNonNull(templates, "templates");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dossier", reference);
        data.put("candidat", candidate);
        data.put("depose", deposited);
        data.put("contact", contact);
        data.put("conclusion", closing);
        data.put("feuilles", sheets.stream().map(VisitForm::data).toList());
        return templates.page(Templates.VISIT, NAMES, data);
    }

    private static Map<String, Object> data(Sheet sheet) {
        return Map.of(
                "titre", sheet.title(),
                "est_un_site", sheet.site(),
                "adresse", sheet.address(),
                "planning", sheet.planning(),
                "salles", sheet.rooms().stream().map(VisitForm::data).toList(),
                "aussi", sheet.everywhere(),
                "termes", sheet.terms().stream().map(VisitForm::data).toList());
    }

    private static Map<String, Object> data(Room room) {
        return Map.of(
                "lieu",
                room.place(),
                "points",
                room.items().stream().map(VisitForm::data).toList());
    }

    private static Map<String, Object> data(Term term) {
        return Map.of("terme", term.name(), "sens", term.meaning());
    }

    private static Map<String, Object> data(Item item) {
        return Map.of(
                "phrase", item.sentence(),
                "obligation", item.title(),
                "question", item.question(),
                "numero", item.key(),
                "declare", item.declared(),
                "contraire", item.adverse(),
                "cases", item.boxes());
    }
}
