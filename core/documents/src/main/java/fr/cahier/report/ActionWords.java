package fr.cahier.report;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Action;
import fr.cahier.plan.Change;
import fr.cahier.plan.Edit;
import fr.cahier.plan.Plan;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan asks, in words for whoever does it: things to do or to say, no key of a file, no number of an obligation. */
final class ActionWords {

    /** Of plannings among which somebody chooses. */
    private static final int MAX_NAMES = 6;

    /** Obligations that one answer serves, each of which is told. */
    private static final int MAX_ASKED = 3;

    private final Plan plan;
    private final QuestionPlaces places;
    private final AskedWords asked;
    private final PlanValues values;

    ActionWords(Plan plan) {
        this.plan = plan;
        this.places = new QuestionPlaces(plan.dossier());
        this.asked = new AskedWords(plan, new QuestionWords(places, plan.edition()));
        this.values = new PlanValues(plan);
    }

    /** {@return the change as something to do, in a sentence or two} */
    String sentence(Change change) {
        return switch (change.action().kind()) {
            case SIGN -> "Signez le texte entier : engagez-vous à le respecter.";
            case COMMIT -> commit(change);
            case PROVIDE -> "Fournissez cette pièce" + about(change) + " : " + piece(change) + ".";
            case RENEW -> renew(change);
            case PUT_RIGHT -> putRight(change);
            case OPEN -> "Ouvrez davantage" + about(change) + "." + missing(change) + example(change);
            case CLOSE -> "Ouvrez moins longtemps" + about(change) + ", ou corrigez les heures indiquées.";
            case CHOOSE ->
                "Dites lequel de ces plannings vaut" + about(change) + " : "
                        + oneOf(change.action().names()) + ".";
            case TELL -> "Indiquez" + about(change) + asked.element(change) + " : " + asked.words(change);
            case CHANGE -> otherwise(change);
            case RECEIVE_NOBODY ->
                "Cessez de recevoir du public" + on(change)
                        + (removesHours(change) ? ", retirez ses heures du planning" : "")
                        + ", et dites-le ; le service n’y est alors plus tenu.";
            case GIVE_UP -> "Renoncez à ceci : " + plan.place(change) + ".";
            case LOOK_UP -> lookUp(change);
            case SETTLE -> "Choisissez une lecture du texte.";
        };
    }

    /** The rule says what is looked up, and where; the name of a field does not. */
    private String lookUp(Change change) {
        Finding first = change.mends().get(0);
        boolean isOpen = first.status() == Status.MISSING || first.status() == Status.UNRESOLVED;
        return isOpen && first.remedy() != null
                ? first.remedy().text()
                : "À relever dans ce qui a été reçu : " + plan.place(change) + ".";
    }

    private static boolean removesHours(Change change) {
        return change.edits().stream().anyMatch(edit -> edit.kind() == Edit.Kind.REMOVE);
    }

    /** {@return what else is to be known of the change, in sentences} */
    List<String> details(Change change) {
        return switch (change.action().kind()) {
            case TELL -> counted(change);
            case LOOK_UP -> inSubstance(change);
            case CHOOSE -> List.of("Ce plan compte sur " + answer(change) + ".");
            case SIGN, COMMIT, PROVIDE, RENEW, PUT_RIGHT, OPEN, CLOSE, CHANGE, RECEIVE_NOBODY, GIVE_UP, SETTLE ->
                List.of();
        };
    }

    /** {@return the change in one line, with its details} */
    String whole(Change change) {
        return Stream.concat(Stream.of(sentence(change)), details(change).stream())
                .collect(Collectors.joining(" "));
    }

    /** {@return changes in one line; several are pieces for one place} */
    String whole(List<Change> changes) {
        return changes.size() == 1
                ? whole(changes.get(0))
                : "Fournissez ces pièces" + about(changes.get(0)) + " : "
                        + changes.stream().map(ActionWords::piece).collect(Collectors.joining(" ; ")) + ".";
    }

    /** {@return whether the plan counts on an answer that only the applicant knows} */
    boolean counts() {
        return plan.changes().stream()
                .filter(change -> change.action().kind() == Action.Kind.TELL && !change.reservation())
                .anyMatch(change -> isOneOf(change, Scalar.BooleanType.class) || isOneOf(change, Scalar.Choice.class));
    }

    /** {@return whether {@code one} answers otherwise what {@code other} asks} */
    boolean isOtherAnswer(Change one, Change other) {
        boolean isSame = one.pointer().equals(other.pointer())
                && one.action().kind() == other.action().kind();
        return isSame
                && (one.action().kind() == Action.Kind.TELL || one.action().kind() == Action.Kind.CHOOSE);
    }

    /** {@return the answer that the change counts on: "la réponse « oui »"} */
    String answer(Change change) {
        return change.action().kind() == Action.Kind.CHOOSE
                ? "le planning " + FrenchFormat.quoted(kept(change))
                : "la réponse " + FrenchFormat.quoted(told(change));
    }

    private static String oneOf(List<String> names) {
        int more = names.size() - MAX_NAMES;
        String first = names.stream().limit(MAX_NAMES).map(FrenchFormat::quoted).collect(Collectors.joining(" ou "));
        return more <= 0
                ? first
                : first + (more == 1 ? " ou un autre" : " ou l’un des " + FrenchFormat.count(more) + " autres");
    }

    private static String kept(Change change) {
        Set<String> gone = change.edits().stream()
                .map(edit -> ((Creneau) edit.value()).planning())
                .collect(Collectors.toSet());
        return change.action().names().stream()
                .filter(name -> !gone.contains(name))
                .collect(Collectors.joining(", "));
    }

    private String told(Change change) {
        return change.edits().stream().map(values::value).collect(Collectors.joining(" ; "));
    }

    /** {@return ", pour le site « Maison de Vire »"; empty for the candidate} */
    String about(Change change) {
        String about = change.action().about();
        if (about.isEmpty()) {
            return "";
        }
        return ", pour "
                + (QuestionPlaces.isNew(about)
                        ? "chaque " + Lexicon.type(QuestionPlaces.type(about)) + " à décrire"
                        : places.the(about));
    }

    private String on(Change change) {
        String about = change.action().about();
        return about.isEmpty() ? "" : " sur " + places.the(about);
    }

    private String commit(Change change) {
        String id = change.pointer().substring(change.pointer().lastIndexOf('/') + 1);
        Obligation obligation = plan.edition()
                .obligation(id)
                .orElseGet(() -> change.mends().get(0).obligation());
        Object said = change.before();
        if (said instanceof Reserve reserve && reserve.reponse() == Reponse.RESERVE || said == Reponse.RESERVE) {
            String words = said instanceof Reserve reserve && reserve.texte() != null
                    ? " : " + FrenchFormat.quoted(reserve.texte())
                    : "";
            return "Engagez-vous, sans réserve, à " + obligation.requirement() + ". Vous avez mis une réserve" + words
                    + ".";
        }
        return "Engagez-vous à " + obligation.requirement() + "."
                + (said == Reponse.NON || said instanceof Reserve ? " Vous avez répondu non." : "");
    }

    /** {@return the piece that the first finding expects} */
    static String piece(Change change) {
        return expected(change.mends().get(0).obligation());
    }

    private static String expected(Obligation obligation) {
        return Objects.requireNonNullElse(
                obligation.evidence(), "de quoi montrer ce point, " + FrenchFormat.quoted(obligation.title()));
    }

    private String renew(Change change) {
        LocalDate day = Objects.requireNonNull(change.action().day());
        String until = change.before() instanceof LocalDate last
                ? " Celle du dossier n’était valable que jusqu’au " + FrenchFormat.day(last) + "."
                : "";
        return "Fournissez cette pièce, valable au " + FrenchFormat.day(day) + " ou après" + about(change) + " : "
                + piece(change) + "." + until;
    }

    private String putRight(Change change) {
        Obligation obligation = change.mends().get(0).obligation();
        String held = change.action().names().stream()
                .map(name -> " " + FrenchFormat.quoted(name))
                .collect(Collectors.joining());
        return "Remédiez à ce que relève la pièce" + held + about(change)
                + ", puis fournissez à sa place une pièce plus récente, qui montre que c’est fait : "
                + expected(obligation) + ".";
    }

    private static String missing(Change change) {
        String gap = PlanValues.amount(change);
        return gap.isEmpty() ? "" : " Il manque " + gap + ".";
    }

    private String example(Change change) {
        List<String> slots = change.edits().stream()
                .filter(edit -> edit.kind() == Edit.Kind.ADD)
                .map(edit -> SlotWords.of((Creneau) edit.value()))
                .toList();
        return slots.isEmpty() ? "" : " Par exemple : " + String.join(" ; ", slots) + ".";
    }

    /** Of an answer among a few, it is told on which the plan counts; of the rest what the text asks, and nothing is made up. */
    private List<String> counted(Change change) {
        if (change.gap() != null) {
            return List.of(missing(change).strip());
        }
        if (change.reservation()) {
            return List.of();
        }
        if (isOneOf(change, Scalar.BooleanType.class)) {
            return List.of(countsOn(change));
        }
        return isOneOf(change, Scalar.Choice.class)
                ? List.of(countsOn(change) + " L’avis, et ce qui est demandé ensuite, en dépendent.")
                : inSubstance(change);
    }

    private String countsOn(Change change) {
        return "Ce plan compte sur cette réponse : " + told(change) + ".";
    }

    private static boolean isOneOf(Change change, Class<? extends Schema> kind) {
        return change.edits().size() == 1
                && !change.example()
                && kind.isInstance(change.edits().get(0).shape());
    }

    /** What one of many obligations asks would pass for the whole: their titles say more. */
    private static List<String> inSubstance(Change change) {
        List<String> asked = change.mends().stream()
                .map(finding -> finding.obligation().requirement())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return asked.isEmpty() || asked.size() > MAX_ASKED
                ? List.of()
                : List.of("En substance, il est demandé ceci : " + String.join(" ; ", asked) + ".");
    }

    /** What the rule says to do about what is amiss comes first: a plan does not edit a file. */
    private String otherwise(Change change) {
        Edit edit = change.edits().get(0);
        Finding first = change.mends().get(0);
        boolean isDone = first.status() == Status.BREACHED || first.status() == Status.UNRESOLVED;
        if (first.remedy() != null && isDone && plan.stated(edit).isEmpty()) {
            return first.remedy().text();
        }
        return change.before() instanceof Number before && edit.value() instanceof Number wanted
                ? number(change, decimal(before), decimal(wanted))
                : "Faites le nécessaire pour " + first.obligation().requirement() + about(change) + ".";
    }

    private String number(Change change, BigDecimal before, BigDecimal wanted) {
        Edit edit = change.edits().get(0);
        String element = QuestionPlaces.place(change.pointer()).element();
        String of = element.isEmpty()
                        || !change.action().about().isEmpty()
                        || plan.stated(edit).isPresent()
                ? ""
                : " (" + Lexicon.pointer(element, plan.dossier()) + ")";
        return (wanted.compareTo(before) > 0 ? "Portez " : "Ramenez ") + named(change, edit) + of + " de "
                + values.number(edit, before) + " à " + values.value(edit) + about(change) + ".";
    }

    private String named(Change change, Edit edit) {
        QuestionPlaces.Place place = QuestionPlaces.place(change.pointer());
        return plan.stated(edit)
                .map(stated -> FrenchFormat.quoted(stated.place()))
                .orElseGet(() -> Lexicon.theProperty(place.record(), place.field()));
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
