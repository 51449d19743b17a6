package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.Site;
import fr.cahier.explanation.Explanation;
import fr.cahier.regulation.OfficialText;
import fr.cahier.service.ServiceProfile;
import fr.cahier.service.UnusableServiceException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says beside the verdict. What is absent stays a visible gap. Immutable and thread-safe.
 *
 * @param service the office that writes; one that letters cannot use is refused by an {@link UnusableServiceException}
 * @param day the letter's own day; no clock is read
 * @param deadline until when an answer is awaited
 * @param earlierRequest the day of the first request for completion
 * @param appointment when a visit takes place, in the zone of the edition
 * @param place where a visit takes place
 * @param address the applicant's postal address, line by line
 * @param explanations of obligations, of which an explanation of the processing tells the thresholds that their rules read
 * @param dossier what the verdict was made on; from it come the hour of reception and the address of a visit. A letter of a request takes that
 *     of the request
 * @param sites ids of the sites that a visit goes to; empty for the only one that there is
 * @param text the official text, quoted where the letter states what it requires; null tells it in substance
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record LetterDetails(
        ServiceProfile service,
        @Nullable LocalDate day,
        @Nullable LocalDate deadline,
        @Nullable LocalDate earlierRequest,
        @Nullable LocalDateTime appointment,
        @Nullable String place,
        List<String> address,
        List<Explanation> explanations,
        @Nullable Dossier dossier,
        List<String> sites,
        @Nullable OfficialText text) {

    /** Nothing but what the dossier and the edition say. */
    public static final LetterDetails NONE = LetterDetails.builder().build();

    public LetterDetails {
        service = service == null ? ServiceProfile.VIDE : service;
        List<InputIssue> problems = service.problems();
        if (!problems.isEmpty()) {
            throw new UnusableServiceException(problems);
        }
        address = address == null ? List.of() : List.copyOf(address);
        explanations = explanations == null ? List.of() : List.copyOf(explanations);
        sites = sites == null ? List.of() : List.copyOf(sites);
    }

    /** A visit to a site that the dossier does not have is a slip of whoever asks for the letter. */
    void checkSites() {
        if (dossier != null && dossier.sites() != null) {
            List<@Nullable String> known =
                    dossier.sites().stream().map(Site::id).toList();
            if (!known.containsAll(sites)) {
                throw new IllegalArgumentException("The dossier has the sites " + known + ", and the visit goes to "
                        + sites + ". Maybe give an id of the dossier.");
            }
        }
    }

    /** {@return the same details, with {@code known} where they hold no dossier} */
    LetterDetails about(Dossier known) {
        LetterDetails details = dossier == null ? toBuilder().dossier(known).build() : this;
        details.checkSites();
        return details;
    }
}
