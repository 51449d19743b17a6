package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A refusal for a client over HTTP, as RFC 9457 lays it out. Immutable and thread-safe.
 *
 * @param status HTTP status; null where the host does not say it in the body
 * @param errors what is wrong, each with its code and place
 * @param others how many more there are
 * @since 0.1.0
 */
@PublicApi
public record ProblemDetails(Kind kind, @Nullable Integer status, List<InputIssue> errors, int others) {

    /** What was refused. A constant is never renamed; new ones may come. */
    public enum Kind {
        UNREADABLE_DOSSIER("Le dossier n’est pas lisible."),
        UNREADABLE_DOCUMENT("Le document n’est pas lisible."),
        UNREADABLE_INSTRUCTION("L’instruction n’est pas lisible."),
        UNUSABLE_DOCTRINE("La doctrine n’est pas applicable."),
        NOT_EVALUATED("Le dossier n’est pas évalué.");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** {@return what happened, in French; the same each time} */
        public String title() {
            return title;
        }
    }

    public ProblemDetails {
        Objects.requireNonNull(kind, "kind");
        errors = List.copyOf(errors);
    }

    public static ProblemDetails of(UnreadableDossierException unreadable) {
        Objects.requireNonNull(unreadable, "unreadable");
        return new ProblemDetails(Kind.UNREADABLE_DOSSIER, null, unreadable.problems(), unreadable.others());
    }

    public static ProblemDetails of(UnreadableDocumentException unreadable) {
        Objects.requireNonNull(unreadable, "unreadable");
        return new ProblemDetails(Kind.UNREADABLE_DOCUMENT, null, unreadable.problems(), 0);
    }

    /** {@return the same with the status of the answer} */
    public ProblemDetails withStatus(int code) {
        return new ProblemDetails(kind, code, errors, others);
    }
}
