package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.OfficialText;
import fr.cahier.service.ServiceProfile;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says beside the verdict. What is absent stays a visible gap. Immutable.
 *
 * @param service the office that writes
 * @param day the letter's own day; no clock is read
 * @param deadline until when an answer is awaited
 * @param address the applicant's postal address, line by line
 * @param text the official text, quoted where the letter states what it requires; null tells it in substance
 */
@Builder(toBuilder = true)
@PublicApi
public record LetterDetails(
        ServiceProfile service,
        @Nullable LocalDate day,
        @Nullable LocalDate deadline,
        List<String> address,
        @Nullable OfficialText text) {

    /** Nothing but what the dossier and the edition say. */
    public static final LetterDetails NONE = LetterDetails.builder().build();

    public LetterDetails {
        service = service == null ? ServiceProfile.VIDE : service;
        address = address == null ? List.of() : List.copyOf(address);
    }
}
