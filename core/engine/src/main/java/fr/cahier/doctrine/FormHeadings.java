package fr.cahier.doctrine;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The headings that the office's form requires of every dossier of a period: the office knows its form, and no applicant
 * is asked for it. Immutable and thread-safe.
 *
 * @param rubriques at least one
 * @param auteur function of who says so, not a name
 * @param date when it was said
 * @param motif the reason, in a sentence
 * @param du first day of deposit it applies to; null when unbounded
 * @param au last day of deposit it applies to; null while open
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record FormHeadings(
        @Nullable List<String> rubriques,
        @Nullable String auteur,
        @Nullable LocalDate date,
        @Nullable String motif,
        @Nullable LocalDate du,
        @Nullable LocalDate au)
        implements Decision {

    public FormHeadings {
        rubriques = rubriques == null ? null : List.copyOf(rubriques);
    }

    @Override
    public String on() {
        return "formulaire";
    }
}
