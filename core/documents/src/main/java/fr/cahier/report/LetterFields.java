package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.template.Printable;
import fr.cahier.service.ServiceProfile;
import fr.cahier.service.ServiceProfile.Envoi;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The named fields around the body of a letter. Lines of one field stand under each other. */
final class LetterFields {

    static final List<String> NAMES = List.of(
            "service",
            "adresse",
            "courriel",
            "telephone",
            "contact",
            "agent",
            "destinataire",
            "envoi",
            "lieu_et_date",
            "objet",
            "reference",
            "candidat",
            "cahier",
            "appel",
            "politesse",
            "signataire",
            "qualite");

    private static final String GREETING = "Madame, Monsieur,";
    private static final String CLOSING =
            "Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.";

    private final Map<String, String> fields = new LinkedHashMap<>();

    private LetterFields() {}

    /** {@return the fields by name, each of them said} A field without a gap may be empty. */
    static Map<String, String> of(String subject, Verdict verdict, LetterDetails details) {
        LetterFields all = new LetterFields();
        all.head(details.service());
        all.about(subject, verdict, details);
        all.foot(details.service());
        return Collections.unmodifiableMap(all.fields);
    }

    /** {@return the same fields; one that is not there is empty} */
    static Map<String, String> whole(Map<String, String> said) {
        Map<String, String> fields = new LinkedHashMap<>(said);
        NAMES.forEach(name -> fields.putIfAbsent(name, ""));
        return Collections.unmodifiableMap(fields);
    }

    private void head(ServiceProfile service) {
        put("service", service.nom(), Gap.SERVICE);
        lines("adresse", service.adresse(), Gap.SERVICE_ADDRESS);
        put("courriel", service.courriel());
        put("telephone", service.telephone());
        lines(
                "contact",
                Stream.of(labelled("Téléphone", service.telephone()), labelled("Courriel", service.courriel()))
                        .flatMap(List::stream)
                        .toList(),
                Gap.CONTACT);
        put("agent", "Affaire suivie par : " + agent(service.agent()));
    }

    private static String agent(ServiceProfile.Agent agent) {
        if (agent.nom() == null) {
            return Gap.AGENT.bracket();
        }
        String quality = Objects.requireNonNullElse(agent.qualite(), Gap.AGENT_QUALITY.bracket());
        return Stream.of(agent.nom(), quality, agent.telephone(), agent.courriel())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void about(String subject, Verdict verdict, LetterDetails details) {
        ServiceProfile service = details.service();
        String candidate = Objects.requireNonNullElse(verdict.candidate(), Gap.CANDIDATE.bracket());
        List<String> addressee = new ArrayList<>(List.of(candidate));
        addressee.addAll(details.address());
        if (details.address().isEmpty() && service.envoi() != Envoi.COURRIEL) {
            addressee.add(Gap.ADDRESS.bracket());
        }
        lines("destinataire", addressee, Gap.ADDRESS);
        put("envoi", service.envoi() == Envoi.COURRIEL ? "Par courriel" : "");
        String place = Objects.requireNonNullElse(service.lieu(), Gap.PLACE.bracket());
        String day = details.day() == null ? Gap.DAY.bracket() : FrenchFormat.day(details.day());
        put("lieu_et_date", place + ", le " + day);
        put("objet", subject);
        put("reference", verdict.dossierReference(), Gap.REFERENCE);
        put("candidat", candidate);
        put("cahier", verdict.title());
    }

    private void foot(ServiceProfile service) {
        put("appel", Objects.requireNonNullElse(service.formules().appel(), GREETING));
        put("politesse", Objects.requireNonNullElse(service.formules().politesse(), CLOSING));
        put("signataire", service.signataire().nom(), Gap.SIGNATORY);
        put("qualite", service.signataire().qualite(), Gap.QUALITY);
    }

    private static List<String> labelled(String label, @Nullable String value) {
        return value == null ? List.of() : List.of(label + " : " + value);
    }

    private void lines(String name, List<String> lines, Gap gap) {
        fields.put(
                name,
                lines.isEmpty()
                        ? gap.bracket()
                        : lines.stream().map(Printable::text).collect(Collectors.joining("\n")));
    }

    private void put(String name, @Nullable String value, Gap gap) {
        put(name, Objects.requireNonNullElse(value, gap.bracket()));
    }

    private void put(String name, @Nullable String value) {
        fields.put(name, value == null ? "" : Printable.text(value));
    }
}
