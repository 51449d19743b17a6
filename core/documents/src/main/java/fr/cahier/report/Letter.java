package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.internal.template.Printable;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.regulation.Edition;
import fr.cahier.service.ServiceProfile;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a verdict: its body between named fields. What nobody has said stays a visible gap, in brackets. One that is not due has
 * neither head nor body, and cannot be rendered. Immutable and thread-safe.
 *
 * @param title of the document; empty where it is not due
 * @param fields head and foot by name: service, adresse, contact, courriel, telephone, agent, destinataire, envoi, lieu_et_date, objet,
 *     reference, candidat, cahier, appel, politesse, signataire, qualite. Each is there; lines of one field are parted by line feeds,
 *     and some may be empty
 * @param blocks the body, in order
 * @param annex what follows the signature, in order
 * @param whyNotDue why it is not to be sent, in a French sentence; null for one that is due
 * @since 0.1.0
 */
@PublicApi
public record Letter(
        String title,
        Map<String, String> fields,
        List<Block> blocks,
        List<Block> annex,
        @Nullable String whyNotDue) {

    /** The kinds of letters. */
    public enum Kind {
        /** A request for what is missing and required (CRPA L114-5). */
        COMPLEMENTS("complements"),
        /** A second request, for what was asked and is still missing. */
        RELANCE("relance"),
        /** The acknowledgement of receipt (CRPA L112-3, R112-5; by electronic means L112-11, R112-11-1). */
        ACCUSE("accuse"),
        /** A favourable proposal, with what remains to be done, seen and kept. */
        FAVORABLE("favorable"),
        /** The appointment for a visit. */
        VISITE("visite"),
        /** The grounds of an unfavourable proposal, or of one on a dossier that stayed incomplete (CRPA L211-2, L211-5). */
        MOTIFS("motifs"),
        /** The notice that software took part (CRPA L311-3-1, R311-3-1-1), alone. */
        MENTION("mention"),
        /** The explanation of how it took part (CRPA R311-3-1-2). */
        EXPLICATION("explication");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** {@return its name, in French} */
        public String word() {
            return word;
        }

        /** {@return how long the applicant has to answer such a letter; null when it awaits no answer, or nobody has said} */
        public @Nullable String usualDelay(ServiceProfile service) {
            Objects.requireNonNull(service, "service");
            return switch (this) {
                case COMPLEMENTS -> service.delais().complements();
                case RELANCE -> service.delais().relance();
                case ACCUSE, FAVORABLE, VISITE, MOTIFS, MENTION, EXPLICATION -> null;
            };
        }

        /** {@return whether it asks the applicant for something} */
        public boolean isRequest() {
            return this == COMPLEMENTS || this == RELANCE;
        }

        String file() {
            return word + ".txt";
        }
    }

    /** What a part of a letter is. */
    public enum Form {
        TITLE,
        SUBTITLE,
        PARAGRAPH,
        ITEM,
        SUBITEM
    }

    /** A part of a letter, on one line. */
    public record Block(Form form, String text) {}

    public Letter {
        fields = LetterFields.whole(fields);
        blocks = List.copyOf(blocks);
        annex = List.copyOf(annex);
    }

    /** A letter that is due. */
    public Letter(String title, Map<String, String> fields, List<Block> blocks, List<Block> annex) {
        this(title, fields, blocks, annex, null);
    }

    /** {@return a letter that is not to be sent} */
    static Letter notDue(String why) {
        return new Letter("", Map.of(), List.of(), List.of(), Printable.text(why));
    }

    /**
     * {@return why this letter is not to be sent, in a French sentence for the officer, such as "L’avis proposé est « Non conforme » : il n’est
     * pas favorable."; empty for one that is due}
     */
    public Optional<String> notDue() {
        return Optional.ofNullable(whyNotDue);
    }

    /** {@return a letter with nothing beside the verdict} See {@link #of(Kind, Verdict, Edition, LetterDetails, Templates)}. */
    public static Letter of(Kind kind, Verdict verdict, Edition edition, Templates templates) {
        return of(kind, verdict, edition, LetterDetails.NONE, templates);
    }

    /**
     * {@return a letter}
     *
     * @param kind one that asks nothing; it is made of a verdict
     * @param edition the edition that the verdict was made under
     * @throws TemplateException when the template cannot be used
     */
    public static Letter of(Kind kind, Verdict verdict, Edition edition, LetterDetails details, Templates templates) {
        Objects.requireNonNull(verdict, "verdict");
        check(kind, edition, details, templates);
        return of(kind, new LetterData(verdict, edition, details), templates);
    }

    /** Like {@link #of(Kind, Verdict, Edition, LetterDetails, Templates)}, after the officer's hand. */
    public static Letter of(
            Kind kind, ReviewedVerdict reviewed, Edition edition, LetterDetails details, Templates templates) {
        Objects.requireNonNull(reviewed, "reviewed");
        check(kind, edition, details, templates);
        return of(kind, new LetterData(reviewed, edition, details), templates);
    }

    /**
     * {@return a letter of any kind; a request asks what the text requires and what is useful, once}
     *
     * @param edition the edition that the request was made under
     * @throws TemplateException when the template cannot be used
     */
    public static Letter of(
            Kind kind, CompletionRequest request, Edition edition, LetterDetails details, Templates templates) {
        Objects.requireNonNull(request, "request");
        check(kind, edition, details, templates);
        return of(
                kind, request, new LetterData(request.verdict(), edition, details.about(request.dossier())), templates);
    }

    /**
     * {@return the same letter, after the officer's hand: what was seen or decided is not asked}
     *
     * @param reviewed the verdict of {@code request}, reviewed
     * @throws TemplateException when the template cannot be used
     */
    public static Letter of(
            Kind kind,
            CompletionRequest request,
            ReviewedVerdict reviewed,
            Edition edition,
            LetterDetails details,
            Templates templates) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(reviewed, "reviewed");
        check(kind, edition, details, templates);
        return of(kind, request, new LetterData(reviewed, edition, details.about(request.dossier())), templates);
    }

    private static void check(Kind kind, Edition edition, LetterDetails details, Templates templates) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(templates, "templates");
        details.checkSites();
    }

    private static Letter of(Kind kind, LetterData data, Templates templates) {
        if (kind.isRequest()) {
            throw new IllegalArgumentException("A letter of the kind " + kind
                    + " is made of what is to be asked. Maybe give a CompletionRequest, not a verdict.");
        }
        return LetterForm.of(kind, templates, data.all(kind), data);
    }

    private static Letter of(Kind kind, CompletionRequest request, LetterData data, Templates templates) {
        return kind.isRequest()
                ? LetterForm.of(kind, templates, data.request(kind, request), data)
                : of(kind, data, templates);
    }

    /** {@return the gaps that are left, each once, with what fills it, in French; empty where only a hand can} */
    public Map<String, String> gaps() {
        return Gap.leftIn(words().toList());
    }

    /** {@return all that somebody reads in it} */
    Stream<String> words() {
        Stream<String> told = Stream.concat(blocks.stream(), annex.stream()).map(Block::text);
        return Stream.concat(fields.values().stream(), told);
    }

    /**
     * {@return the letter as plain text of at most 100 columns}
     *
     * @throws IllegalStateException when it is not due
     */
    public String text() {
        checkDue();
        return LetterText.of(this);
    }

    /**
     * {@return the letter as a page}
     *
     * @throws IllegalStateException when it is not due
     * @throws TemplateException when the template cannot be used
     */
    public String html(Templates templates) {
        Objects.requireNonNull(templates, "templates");
        checkDue();
        return templates.page(Templates.FRAME, LetterPage.NAMES, LetterPage.data(this));
    }

    /** Whoever renders without asking could send what must not be sent. */
    private void checkDue() {
        if (whyNotDue != null) {
            throw new IllegalStateException(
                    "This letter is not due, so there is nothing to render. Maybe tell notDue() to the officer instead.");
        }
    }
}
