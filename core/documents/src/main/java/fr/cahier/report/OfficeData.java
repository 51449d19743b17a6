package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.service.Deadline;
import fr.cahier.service.ServiceProfile;
import fr.cahier.service.ServiceProfile.Cada;
import fr.cahier.service.ServiceProfile.Contentieux;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.service.ServiceProfile.Gracieux;
import fr.cahier.service.ServiceProfile.Silence;
import fr.cahier.verdict.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the office says of itself, of silence and of appeals, for templates of letters. */
final class OfficeData {

    /** All names that it gives. */
    static final Set<String> NAMES =
            Set.of("ecrire_au_service telephone motivation recu_le regles_en_ligne silence_a_dire"
                    .concat(
                            " silence_vaut_rejet silence_vaut_acceptation silence_le silence_fondement recours_gracieux")
                    .concat(
                            " recours_contentieux recours_a_dire aupres tribunal ecrire en_ligne dans cada premiere_demande")
                    .concat(" premiere_demande_dite rendez_vous rejet_date")
                    .split(" "));

    private final LetterDetails details;
    private final ServiceProfile service;
    private final Receipt receipt;

    OfficeData(LetterDetails details, Receipt receipt) {
        this.details = details;
        this.service = details.service();
        this.receipt = receipt;
    }

    Map<String, Object> all() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("ecrire_au_service", toWriteTo());
        data.put("telephone", Objects.requireNonNullElse(service.telephone(), ""));
        data.put("motivation", Objects.requireNonNullElse(service.motivation(), Gap.REASONS.bracket()));
        data.put("regles_en_ligne", Objects.requireNonNullElse(service.regles(), ""));
        LocalDate received = received();
        data.put(
                "recu_le",
                received == null ? Gap.RECEIVED.bracket() : new Received(receipt).inWords(details.dossier()));
        silence(data, received);
        appeals(data);
        data.put("cada", cada());
        LocalDate asked = details.earlierRequest();
        data.put("premiere_demande_dite", asked != null);
        data.put("premiere_demande", asked == null ? Gap.EARLIER_REQUEST.bracket() : FrenchFormat.day(asked));
        data.put(
                "rendez_vous",
                details.appointment() == null
                        ? Gap.APPOINTMENT.bracket()
                        : Deadline.inWords(details.appointment().toLocalDate()) + " à "
                                + FrenchFormat.hour(details.appointment().toLocalTime()));
        return data;
    }

    private String toWriteTo() {
        List<String> parts = new ArrayList<>();
        parts.add(Objects.requireNonNullElse(service.nom(), Gap.SERVICE.bracket()));
        parts.addAll(service.adresse().isEmpty() ? List.of(Gap.SERVICE_ADDRESS.bracket()) : service.adresse());
        String mail = service.courriel() == null ? "" : " ; courriel : " + service.courriel();
        return String.join(", ", parts) + mail;
    }

    /** {@return the day on which the application that counts was received; null when nothing dates it, or its dates contradict each other} */
    private @Nullable LocalDate received() {
        return receipt.instantBasis() == Receipt.InstantBasis.DEPOSIT
                        && !new Received(receipt).isContradictory(details.dossier())
                ? LocalDate.ofInstant(receipt.instant(), receipt.zone())
                : null;
    }

    private void silence(Map<String, Object> data, @Nullable LocalDate received) {
        Silence silence = service.silence();
        data.put("silence_a_dire", silence.vaut() == null ? Gap.SILENCE.bracket() : "");
        data.put("silence_vaut_rejet", silence.vaut() == Effet.REJET);
        data.put("silence_vaut_acceptation", silence.vaut() == Effet.ACCEPTATION);
        boolean dated = received != null && silence.delai() != null;
        data.put("rejet_date", dated && silence.vaut() == Effet.REJET);
        data.put(
                "silence_le",
                dated
                        ? Deadline.inWords(Deadline.of(silence.delai()).after(received))
                        : (silence.delai() == null ? Gap.SILENCE_DELAY : Gap.SILENCE_DAY).bracket());
        data.put("silence_fondement", Objects.requireNonNullElse(silence.fondement(), Gap.SILENCE_TEXT.bracket()));
    }

    private void appeals(Map<String, Object> data) {
        Gracieux gracious = service.recours().gracieux();
        Contentieux judge = service.recours().contentieux();
        data.put(
                "recours_gracieux",
                gracious.autorite() == null
                        ? List.of()
                        : List.of(Map.of(
                                "aupres", gracious.autorite(),
                                "ecrire", String.join(", ", gracious.adresse()),
                                "dans", within(gracious.delai()))));
        data.put(
                "recours_contentieux",
                judge.tribunal() == null
                        ? List.of()
                        : List.of(Map.of(
                                "tribunal", judge.tribunal(),
                                "ecrire", String.join(", ", judge.adresse()),
                                "en_ligne", Objects.requireNonNullElse(judge.enLigne(), ""),
                                "dans", within(judge.delai()))));
        data.put("recours_a_dire", judge.tribunal() == null ? Gap.APPEALS.bracket() : "");
    }

    private List<Map<String, Object>> cada() {
        Cada cada = service.cada();
        List<String> parts = new ArrayList<>(cada.adresse());
        if (cada.enLigne() != null) {
            parts.add(cada.enLigne());
        }
        return List.of(Map.of(
                "ecrire",
                parts.isEmpty() ? Gap.CADA.bracket() : String.join(", ", parts),
                "dans",
                within(cada.delai())));
    }

    private static String within(@Nullable String delay) {
        return "dans un délai de "
                + (delay == null
                        ? Gap.APPEAL_DELAY.bracket()
                        : Deadline.of(delay).toString());
    }
}
