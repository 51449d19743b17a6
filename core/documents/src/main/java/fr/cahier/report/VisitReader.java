package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.Visite;
import fr.cahier.instruction.Vu;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a visit as paragraphs of a word processor, and what a visitor wrote into them. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class VisitReader {

    static final String DAY = "Date de la visite :";
    static final String FUNCTION = "Fonction du visiteur :";
    static final String DECLARED = "Déclaré : ";

    private static final String DOSSIER = "Dossier : ";
    private static final String CANDIDATE = " — candidat : ";

    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, form("d/M/uuuu"), form("d MMMM uuuu"));

    private final Map<String, VisitForm.Item> items;
    private final Set<String> printed;
    private final Map<String, Visite.VisiteBuilder> read = new LinkedHashMap<>();
    private final Set<String> ticked = new HashSet<>();
    private VisitForm.@Nullable Item item;
    private @Nullable LocalDate day;
    private @Nullable String function;
    private @Nullable StringBuilder note;
    private boolean answered;

    private VisitReader(VisitForm form) {
        this.items = form.sheets().stream()
                .flatMap(sheet -> sheet.rooms().stream())
                .flatMap(room -> room.items().stream())
                .collect(Collectors.toMap(
                        one -> plain(heading(one)), one -> one, (one, other) -> one, LinkedHashMap::new));
        this.printed =
                paragraphs(form).stream().map(block -> plain(block.text())).collect(Collectors.toSet());
    }

    private static String heading(VisitForm.Item item) {
        return item.sentence() + " — " + item.title() + " (" + item.key() + ")";
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    /** A day that no calendar has is not moved to another. */
    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@return the form, as blocks of a document: a title begins the sheet of each site} */
    public static List<Letter.Block> paragraphs(VisitForm form) {
        Objects.requireNonNull(form, "form");
        List<Letter.Block> blocks = new ArrayList<>();
        form.sheets().forEach(sheet -> sheet(blocks, form, sheet));
        if (!blocks.isEmpty()) {
            paragraph(blocks, form.closing());
        }
        return blocks;
    }

    private static void sheet(List<Letter.Block> blocks, VisitForm form, VisitForm.Sheet sheet) {
        blocks.add(new Letter.Block(Letter.Form.TITLE, "Fiche de visite — " + sheet.title()));
        paragraph(blocks, DOSSIER + form.reference() + CANDIDATE + form.candidate());
        paragraph(blocks, "À demander sur place : " + form.contact());
        if (sheet.site()) {
            paragraph(blocks, "Adresse : " + sheet.address());
            sheet.planning().forEach(line -> paragraph(blocks, line));
        }
        paragraph(blocks, DAY);
        paragraph(blocks, FUNCTION);
        sheet.rooms().forEach(room -> room(blocks, room));
        if (!sheet.everywhere().isEmpty()) {
            blocks.add(new Letter.Block(Letter.Form.SUBTITLE, VisitSheet.EVERYWHERE));
            sheet.everywhere().forEach(one -> paragraph(blocks, one));
        }
        sheet.terms().forEach(term -> paragraph(blocks, term.told()));
    }

    private static void room(List<Letter.Block> blocks, VisitForm.Room room) {
        blocks.add(new Letter.Block(Letter.Form.SUBTITLE, room.place()));
        for (VisitForm.Item item : room.items()) {
            blocks.add(new Letter.Block(Letter.Form.ITEM, heading(item)));
            if (!item.question().isEmpty()) {
                blocks.add(new Letter.Block(Letter.Form.SUBITEM, VisitSheet.IN_QUESTION + item.question()));
            }
            if (!item.declared().isEmpty()) {
                blocks.add(new Letter.Block(Letter.Form.SUBITEM, DECLARED + item.declared()));
            }
            if (!item.adverse().isEmpty()) {
                blocks.add(new Letter.Block(Letter.Form.SUBITEM, VisitSheet.ADVERSE + item.adverse()));
            }
            paragraph(blocks, item.boxes() ? VisitBoxes.PRINTED : VisitSheet.BY_OFFICER);
        }
    }

    private static void paragraph(List<Letter.Block> blocks, String text) {
        blocks.add(new Letter.Block(Letter.Form.PARAGRAPH, text));
    }

    /**
     * {@return what the visitor saw: the boxes that are ticked, with their notes, the day and the function of each sheet}
     *
     * @param form that was given to the visitor
     * @param paragraphs of the file that came back, in their order
     * @throws UnreadableVisitException when two boxes are ticked, a day cannot be read, or nothing of the form is there
     */
    public static Instruction read(VisitForm form, List<String> paragraphs) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(paragraphs, "paragraphs");
        VisitReader reader = new VisitReader(form);
        paragraphs.forEach(paragraph -> reader.read(plain(paragraph)));
        reader.endNote();
        if (reader.read.isEmpty()) {
            throw new UnreadableVisitException(
                    IssueCode.OTHER_FORMAT,
                    "Aucun point de la visite ne s’y trouve. Donnez la fiche de ce dossier, telle que « cahier visite"
                            + " » l’écrit.");
        }
        reader.checkWhole(form);
        return Instruction.builder()
                .reference(form.reference())
                .visites(reader.read.values().stream()
                        .map(Visite.VisiteBuilder::build)
                        .toList())
                .build();
    }

    private void read(String text) {
        VisitForm.Item begun = items.get(text);
        if (begun != null) {
            endNote();
            begin(begun);
        } else if (text.startsWith(DAY)) {
            endNote();
            day = day(text.substring(DAY.length()).strip());
        } else if (text.startsWith(FUNCTION)) {
            function = said(text.substring(FUNCTION.length()));
        } else if (isOfOther(text)) {
            throw new UnreadableVisitException(
                    IssueCode.OTHER_FORMAT,
                    "Cette fiche est celle d’un autre dossier : " + FrenchFormat.quoted(text)
                            + ". Donnez celle de ce dossier, telle que « cahier visite » l’écrit.");
        } else if (item != null && text.startsWith(VisitBoxes.NOTE)) {
            note = new StringBuilder(noted(text));
        } else if (text.startsWith(DECLARED)
                || text.startsWith(VisitSheet.IN_QUESTION)
                || text.startsWith(VisitSheet.ADVERSE)
                || printed.contains(text) && !text.equals(VisitBoxes.PRINTED)) {
            // What the dossier says may look like anything, a line of boxes too.
            endNote();
        } else if (VisitBoxes.isLine(text)) {
            tick(pointOf(text), text);
            note = text.contains(VisitBoxes.NOTE) ? new StringBuilder(noted(text)) : note;
        } else if (item != null && VisitBoxes.isAlone(text)) {
            throw VisitBoxes.refused(
                    item, FrenchFormat.quoted(text) + " est hors de la ligne des cases. Cochez la case elle-même.");
        } else if (note != null && !text.isEmpty()) {
            note.append(note.isEmpty() ? "" : " ").append(text);
        }
    }

    /** What is ticked under a point that this sheet does not have would be lost, or be told of the point before it. */
    private VisitForm.Item pointOf(String text) {
        if (item == null) {
            throw new UnreadableVisitException(
                    IssueCode.OTHER_FORMAT,
                    "Une ligne de cases ne suit aucun point de la fiche de ce dossier : " + FrenchFormat.quoted(text)
                            + ". Donnez la fiche telle que « cahier visite » l’écrit pour ce dossier, avec la même fiche"
                            + " de l’instructeur.");
        }
        return item;
    }

    /** Whoever gives the sheet of another applicant would charge this one with what was seen there. */
    private boolean isOfOther(String text) {
        return text.startsWith(DOSSIER) && text.contains(CANDIDATE) && !printed.contains(text);
    }

    /** What is deleted from a sheet would be lost, or pass for a point next to it. */
    private void checkWhole(VisitForm form) {
        for (VisitForm.Sheet sheet : form.sheets()) {
            List<VisitForm.Item> points = sheet.rooms().stream()
                    .flatMap(room -> room.items().stream())
                    .filter(VisitForm.Item::boxes)
                    .toList();
            boolean isThere = points.stream().anyMatch(point -> read.containsKey(point.key()));
            points.stream()
                    .filter(point -> isThere && !ticked.contains(point.key()))
                    .findFirst()
                    .ifPresent(point -> {
                        throw VisitBoxes.refused(
                                point,
                                "il manque "
                                        + (read.containsKey(point.key()) ? "la ligne des cases" : "le point lui-même")
                                        + ". Rétablissez ce qui a été effacé, ou lisez la fiche avec celle de l’instructeur,"
                                        + " si elle a été écrite avec.");
                    });
        }
    }

    private void begin(VisitForm.Item begun) {
        item = begun;
        answered = false;
        if (begun.boxes()) {
            entry(begun);
        }
    }

    /** A question of reading has boxes on a sheet that was printed once an officer had settled it. */
    private Visite.VisiteBuilder entry(VisitForm.Item about) {
        return read.computeIfAbsent(about.key(), unread -> Visite.builder()
                .obligation(about.obligation())
                .sujet(about.subject())
                .rappel(about.sentence())
                .vu(Vu.NON_VU));
    }

    private static String noted(String text) {
        return text.substring(text.indexOf(VisitBoxes.NOTE) + VisitBoxes.NOTE.length())
                .strip();
    }

    private void tick(VisitForm.Item about, String text) {
        if (answered) {
            throw new UnreadableVisitException(
                    IssueCode.INCONSISTENT,
                    "Sous le point « " + about.sentence() + " » (" + about.key()
                            + "), deux lignes de cases se suivent. Remettez entre elles le point qui manque, tel que"
                            + " la fiche l’écrit.");
        }
        answered = true;
        ticked.add(about.key());
        Vu vu = VisitBoxes.ticked(about, text);
        Visite.VisiteBuilder visit = entry(about);
        visit.vu(vu);
        if (vu != Vu.NON_VU) {
            visit.date(day).fonction(function);
        }
    }

    private void endNote() {
        if (note != null && item != null) {
            entry(item).note(said(note.toString()));
        }
        note = null;
    }

    private static @Nullable LocalDate day(String written) {
        if (said(written) == null) {
            return null;
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(written.replace("1er", "1"), form);
            } catch (DateTimeException other) {
                // Another way to write it may fit.
            }
        }
        throw new UnreadableVisitException(
                IssueCode.UNSUITABLE_VALUE,
                "« " + DAY + " " + FrenchFormat.oneLine(written)
                        + " » n’est pas une date. Écrivez-la comme « 3 septembre 2020 » ou « 2020-09-03 ».");
    }

    private static @Nullable String said(String text) {
        String said = text.replace("_", "").strip();
        return said.isEmpty() ? null : said;
    }
}
