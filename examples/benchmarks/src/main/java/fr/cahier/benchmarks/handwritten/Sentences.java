package fr.cahier.benchmarks.handwritten;

import fr.cahier.benchmarks.handwritten.Judgement.Told;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.SubjectLabel;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Wording;
import fr.cahier.verdict.InstantFormat;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The French sentences of one obligation. */
final class Sentences {

    private final Obligation obligation;
    private final InstantFormat words;
    private final Map<String, Wording> wordings = new HashMap<>();
    private final Map<String, Template> templates = new HashMap<>();

    Sentences(Obligation obligation, Edition edition) {
        this.obligation = obligation;
        this.words = new InstantFormat(edition.zone());
        wordings.putAll(edition.wordings());
        wordings.putAll(obligation.wordings());
        wordings.values().forEach(this::cut);
        cut(obligation.remedy());
    }

    private void cut(Wording wording) {
        cut(wording.sentence());
        cut(wording.remedy());
        wording.readings().forEach(reading -> cut(reading.text()));
    }

    private void cut(@Nullable String text) {
        if (text != null) {
            templates.computeIfAbsent(text, Template::new);
        }
    }

    Wording wording(String key) {
        Wording wording = wordings.get(key);
        if (wording == null) {
            throw new IllegalStateException(obligation.id() + " has no wording " + key);
        }
        return wording;
    }

    String say(Judgement judgement, String key) {
        return fill(judgement, wording(key).sentence(), none(), null, null);
    }

    static Function<String, @Nullable Object> none() {
        return name -> null;
    }

    String fill(Judgement judgement, String text, Told told) {
        return fill(judgement, text, told.others()::get, told.observed(), told.required());
    }

    String fill(
            Judgement judgement,
            String text,
            Function<String, @Nullable Object> others,
            @Nullable Object observed,
            @Nullable Object required) {
        return templates.get(text).fill(words.of(judgement.of.dossier), name -> switch (name) {
            case "titre" -> obligation.title();
            case "exigence" -> obligation.requirement();
            case "sujet" -> subject(judgement, " (", ")");
            case Template.ASIDE -> subject(judgement, ", ", "");
            case "Sujet" -> "L" + subject(judgement, " (", ")").substring(1);
            case "justificatif" -> obligation.evidence();
            case "manque" -> gap(required, observed);
            case "constate" -> observed;
            case "requis" -> required;
            case "piece", "autre" -> piece(judgement, others.apply(name));
            default -> others.apply(name);
        });
    }

    /**
     * A site is called by its name, then by its identifier; a person by the identifier, then by the function.
     *
     * @param before what stands before the second of these
     * @param after what stands after it
     */
    private String subject(Judgement judgement, String before, String after) {
        if (judgement.name == null) {
            return nobody(judgement);
        }
        String kind = obligation.subject() == Subject.SITE ? "le site " : "le professionnel ";
        String called = called(judgement);
        if (called == null) {
            return kind + judgement.name;
        }
        String quoted = "« " + FrenchFormat.inner(called) + " »";
        return obligation.subject() == Subject.SITE
                ? kind + quoted + before + judgement.name + after
                : kind + judgement.name + before + quoted + after;
    }

    /** A piece is called by its title and day, and by its identifier where that is all, or where another is called so too. */
    private static @Nullable Object piece(Judgement judgement, @Nullable Object name) {
        if (!(name instanceof String id)) {
            return name;
        }
        List<Piece> all = judgement.of.dossier.pieces();
        String called = called(all.get(judgement.of.proofs.index(id)));
        long alike = all.stream().filter(piece -> called.equals(called(piece))).count();
        return called.isEmpty() ? id : alike > 1 ? called + " (" + Quoted.inside(id) + ")" : called;
    }

    private static String called(Piece piece) {
        String title = piece.libelle();
        if (title == null || Blanks.blank(title)) {
            return "";
        }
        String day = piece.date() == null ? "" : " du " + FrenchFormat.day(piece.date());
        return "« " + Quoted.inside(title) + " »" + day;
    }

    private String nobody(Judgement judgement) {
        return switch (obligation.subject()) {
            case DOSSIER -> "le candidat";
            case SITE -> everySite(judgement);
            case PERSONNEL -> "chaque professionnel";
        };
    }

    /** {@return how people call the subject; null for the dossier} */
    @Nullable
    SubjectLabel label(Judgement judgement) {
        String type = obligation.subject() == Subject.SITE ? "Site" : "Personnel";
        return judgement.name == null ? null : new SubjectLabel(type, judgement.name, called(judgement));
    }

    private @Nullable String called(Judgement judgement) {
        String called = obligation.subject() == Subject.SITE
                ? judgement.of.dossier.sites().get(judgement.index).nom()
                : judgement.of.dossier.personnels().get(judgement.index).fonction();
        return judgement.name.equals(called) ? null : called;
    }

    private static String everySite(Judgement judgement) {
        return judgement.of.atDistance() ? "le service à distance" : "chaque site";
    }

    static @Nullable BigDecimal gap(Told told) {
        return gap(told.required(), told.observed());
    }

    private static @Nullable BigDecimal gap(@Nullable Object required, @Nullable Object observed) {
        if (required instanceof BigDecimal least && observed instanceof Integer measured) {
            BigDecimal gap = least.subtract(BigDecimal.valueOf(measured));
            return gap.signum() > 0 ? gap : null;
        }
        return null;
    }
}
