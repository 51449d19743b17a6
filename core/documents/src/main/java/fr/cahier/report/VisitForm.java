package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.internal.template.Printable;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Voice;
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
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a visit: a sheet for each site, and one for what is seen of the whole service. Immutable and thread-safe.
 *
 * @param reference of the dossier
 * @param contact whom to ask for, as the dossier says
 * @param sheets sites first, in their order
 * @param closing who decides
 * @since 0.1.0
 */
@PublicApi
public record VisitForm(String reference, String candidate, String contact, List<Sheet> sheets, String closing) {

    private static final String WHOLE_SERVICE = "Pour tout le service";
    private static final String UNSAID = "le dossier ne le dit pas";
    private static final Set<String> NAMES = Set.of(
            "dossier",
            "candidat",
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
            "conclusion");

    /**
     * What is seen at one place.
     *
     * @param site whether it is a site
     * @param planning its opening hours, a line for each day
     */
    public record Sheet(String title, boolean site, String address, List<String> planning, List<Room> rooms) {

        public Sheet {
            planning = List.copyOf(planning);
            rooms = List.copyOf(rooms);
        }

        /** {@return the planning in one line} */
        String hours() {
            return planning.isEmpty() ? UNSAID : String.join(" ; ", planning);
        }
    }

    /** What is seen at one stop of the visit; {@code place} is empty where an edition names none. */
    public record Room(String place, List<Item> items) {

        public Room {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing to look at.
     *
     * @param key the obligation, and the site or person where it has one: "ESP-04, S1"
     * @param sentence what is found where it is met
     * @param declared what the dossier says of it
     */
    public record Item(String obligation, @Nullable String subject, String key, String sentence, String declared) {}

    public VisitForm {
        sheets = List.copyOf(sheets);
    }

    /** {@return the form of what remains to be seen on site} */
    public static VisitForm of(Verdict verdict, Dossier dossier) {
        return of(verdict, dossier, finding -> true);
    }

    /**
     * {@return the same form, of some findings}
     *
     * @param wanted false for what an officer has seen already
     */
    public static VisitForm of(Verdict verdict, Dossier dossier, Predicate<Finding> wanted) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(wanted, "wanted");
        VisitSheet seen = new VisitSheet(verdict, wanted);
        List<Sheet> sheets = new ArrayList<>();
        seen.bySite().forEach((site, findings) -> sheets.add(sheet(site, findings, seen, verdict, dossier)));
        return new VisitForm(
                Printable.text(Objects.requireNonNullElse(verdict.dossierReference(), "sans référence")),
                Printable.text(Objects.requireNonNullElse(verdict.candidate(), "non nommé")),
                said(dossier.contact().visite()),
                sheets,
                "Ce qui est vu ici éclaire l’avis ; " + verdict.authority().decidesAlone() + ".");
    }

    private static Sheet sheet(String id, List<Finding> findings, VisitSheet seen, Verdict verdict, Dossier dossier) {
        Optional<Site> site = said(dossier.sites()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        Map<Integer, List<Item>> byStop = new TreeMap<>();
        findings.forEach(finding -> byStop.computeIfAbsent(seen.stop(finding), stop -> new ArrayList<>())
                .add(item(finding, seen)));
        List<Voice.Stop> stops = verdict.voice().visit();
        List<Room> rooms = new ArrayList<>();
        byStop.forEach((stop, items) -> rooms.add(
                new Room(id.isEmpty() || stops.isEmpty() ? "" : stops.get(stop).place(), items)));
        return new Sheet(
                id.isEmpty()
                        ? WHOLE_SERVICE
                        : Printable.text(findings.get(0).subjectHeading().orElseThrow()),
                !id.isEmpty(),
                said(site.map(Site::adresse).orElse(null)),
                planning(id, verdict, dossier),
                rooms);
    }

    private static Item item(Finding finding, VisitSheet seen) {
        String subject = finding.obligation().subject() == Subject.DOSSIER ? null : finding.subject();
        String id = finding.obligation().id();
        String person = finding.obligation().subject() == Subject.PERSONNEL ? FindingLines.subject(finding) : "";
        return new Item(
                id,
                subject,
                subject == null ? id : id + ", " + subject,
                Printable.text(VisitSheet.sentence(finding.obligation()) + person),
                Printable.text(String.join(" ; ", seen.declaredWithin(finding))));
    }

    private static List<String> planning(String site, Verdict verdict, Dossier dossier) {
        Map<Integer, List<String>> byDay = new TreeMap<>();
        said(dossier.creneaux()).stream()
                .filter(slot -> !site.isEmpty() && site.equals(slot.siteId()) && slot.jour() != null)
                .filter(slot -> slot.service() == null
                        || slot.service() == Service.LABEL
                        || slot.service() == verdict.voice().hoursOf())
                .forEach(slot -> byDay.computeIfAbsent(slot.jour(), day -> new ArrayList<>())
                        .add(hours(slot)));
        List<String> lines = new ArrayList<>();
        byDay.forEach((day, hours) -> lines.add(Printable.text(Lexicon.weekday(day) + " " + String.join(", ", hours))));
        return lines;
    }

    private static String hours(Creneau slot) {
        List<String> more = new ArrayList<>();
        if (slot.semaine() != null && slot.semaine() != Semaine.TOUTES) {
            more.add(Lexicon.value(slot.semaine()));
        }
        if (Boolean.TRUE.equals(slot.surRdv())) {
            more.add("sur rendez-vous");
        }
        if (slot.aPartirDu() != null) {
            more.add("à partir du " + FrenchFormat.day(slot.aPartirDu()));
        }
        String from = slot.debut() == null ? "…" : FrenchFormat.hour(slot.debut());
        String to = slot.fin() == null ? "…" : FrenchFormat.hour(slot.fin());
        return from + " – " + to + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
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
                "planning", sheet.hours(),
                "salles", sheet.rooms().stream().map(VisitForm::data).toList());
    }

    private static Map<String, Object> data(Room room) {
        return Map.of(
                "lieu",
                room.place(),
                "points",
                room.items().stream()
                        .map(item ->
                                Map.of("phrase", item.sentence(), "numero", item.key(), "declare", item.declared()))
                        .collect(Collectors.toList()));
    }
}
