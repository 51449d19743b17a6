package fr.cahier.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The YAML files as they are written, and what they mean. Keys are French: policy staff write them. */
final class RegulationYaml {

    private static final int DIGITS = 18;

    private static final int LONGEST_WORDING = 1_000;
    private static final int MOST_PLACEHOLDERS = 20;
    private static final int MOST_READINGS = 10;

    private static final List<String> WORDING_KEYS = List.of("phrase", "lectures", "remede");

    private RegulationYaml() {}

    record Cahier(
            String identifiant,
            String titre,
            Texte texte,
            EnVigueur enVigueur,
            String fuseau,
            String signatureGlobale,
            @Most(50) List<Chapitre> chapitres,
            @Most(200) List<SeuilYaml> seuils,
            @Most(200) Map<String, JsonNode> formulations) {}

    record Texte(
            String titre,
            @JsonProperty("sha-256") String sha256,
            @Most(5_000) String lignesNonVides) {}

    record EnVigueur(String du, @Nullable String au) {}

    record Periode(@Nullable String du, @Nullable String au) {

        Period period() {
            if (du == null && au == null) {
                throw new IllegalArgumentException("« en-vigueur » est vide ; écrivez { du: \"2021-09-01\" }");
            }
            return new Period(du == null ? null : day(du), au == null ? null : day(au));
        }
    }

    record Chapitre(String dossier, String titre) {}

    record SeuilYaml(
            String code,
            String libelle,
            @Nullable String unite,
            String rubrique,
            String lignes,
            @Most(100) List<Valeur> valeurs) {

        Threshold threshold(List<Threshold.Value> values) {
            return new Threshold(
                    code,
                    libelle,
                    Objects.requireNonNullElse(unite, ""),
                    new Source(rubrique, Lines.of(lignes)),
                    values);
        }
    }

    record Valeur(
            String du,
            @Nullable BigDecimal nombre,
            @Nullable String instant,
            @Nullable String heure,
            @Nullable String texte) {

        Threshold.Value value(String code) {
            var seuil = new Seuil(
                    code,
                    bounded(nombre),
                    instant == null ? null : moment(instant),
                    heure == null ? null : hour(heure),
                    texte);
            return new Threshold.Value(day(du), seuil);
        }
    }

    record PassageYaml(String lignes, @Most(100) @Nullable List<String> fonde, String note, String empreinte) {

        Passage passage() {
            return new Passage(Lines.of(lignes), Objects.requireNonNullElse(fonde, List.of()), note, empreinte);
        }
    }

    /** One row of an {@code obligations.yaml}. */
    record Row(
            @Most(60) String id,
            @Most(300) String titre,
            String rubrique,
            String lignes,
            @Nullable String nature,
            @Nullable String debiteur,
            @Nullable String sujet,
            @Most(20) @Nullable List<String> verification,
            @Most(50) @Nullable List<String> faits,
            @Most(50) @Nullable List<String> indices,
            @Nullable String ensemble,
            @Nullable String repete,
            @Most(500) @Nullable String exigence,
            @Most(500) @Nullable String justificatif,
            @Most(30) @Nullable Map<String, JsonNode> constats,
            @Nullable String remede,
            @Nullable Periode enVigueur) {

        Obligation obligation(String chapter, String root) {
            Nature kind = nature == null ? Nature.OBLIGATION : word(Nature.class, nature);
            return Obligation.builder()
                    .id(id)
                    .title(Objects.requireNonNull(titre, "« titre » manque"))
                    .chapter(chapter)
                    .nature(kind)
                    .source(new Source(
                            Objects.requireNonNull(rubrique, "« rubrique » manque"),
                            Lines.of(Objects.requireNonNull(lignes, "« lignes » manque"))))
                    .owedBy(Objects.requireNonNullElse(debiteur, "candidat"))
                    .subject(sujet == null ? Subject.DOSSIER : word(Subject.class, sujet))
                    .verifications(verifications())
                    .needs(paths(faits))
                    .clues(paths(indices))
                    .parent(parent(kind, root))
                    .canon(repete)
                    .requirement(Objects.requireNonNullElse(exigence, titre))
                    .evidence(justificatif)
                    .wordings(wordings(Objects.requireNonNullElse(constats, Map.of())))
                    .remedy(remede)
                    .period(enVigueur == null ? Period.ALWAYS : enVigueur.period())
                    .build();
        }

        private @Nullable String parent(Nature kind, String root) {
            boolean owed = !root.equals(repete)
                    && kind != Nature.AUTRE_ACTEUR
                    && kind != Nature.COLLECTIVE
                    && kind != Nature.OPTION;
            return ensemble != null ? ensemble : owed && !id.equals(root) ? root : null;
        }

        private Set<Verification> verifications() {
            Set<Verification> found = EnumSet.noneOf(Verification.class);
            Objects.requireNonNullElse(verification, List.<String>of())
                    .forEach(word -> found.add(word(Verification.class, word)));
            return found;
        }
    }

    static LocalDate day(String text) {
        return parsed(text, LocalDate::parse, "une date", "2020-07-31");
    }

    static ZoneId zone(String text) {
        return parsed(text, ZoneId::of, "un fuseau horaire", "Europe/Paris");
    }

    private static Instant moment(String text) {
        return parsed(text, OffsetDateTime::parse, "un instant", "2020-07-31T16:00:00+02:00")
                .toInstant();
    }

    private static LocalTime hour(String text) {
        return parsed(text, LocalTime::parse, "une heure", "13:00");
    }

    private static <T> T parsed(String text, Function<String, T> parser, String kind, String example) {
        try {
            return parser.apply(text);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "« " + text + " » n’est pas " + kind + " ; écrivez par exemple " + example, malformed);
        }
    }

    /** A number that is short to write may be endless to print. */
    private static @Nullable BigDecimal bounded(@Nullable BigDecimal number) {
        if (number != null && (Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS)) {
            throw new IllegalArgumentException("le nombre a plus de " + DIGITS + " chiffres ; écrivez-le en entier");
        }
        return number;
    }

    static Map<String, Wording> wordings(Map<String, JsonNode> written) {
        return written.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> wording(entry.getKey(), entry.getValue())));
    }

    private static Wording wording(String key, JsonNode node) {
        if (node.isTextual()) {
            return new Wording(text(key, "phrase", node), List.of(), null);
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!WORDING_KEYS.contains(name)) {
                throw new IllegalArgumentException("la clé « " + name + " » de la formulation « " + key
                        + " » est inconnue ; clés connues : " + String.join(", ", WORDING_KEYS));
            }
        });
        if (node.path("lectures").size() > MOST_READINGS) {
            throw new IllegalArgumentException(
                    "la formulation « " + key + " » a plus de " + MOST_READINGS + " lectures ; gardez les principales");
        }
        List<String> readings = new ArrayList<>();
        node.path("lectures").forEach(reading -> readings.add(text(key, "lectures", reading)));
        JsonNode remedy = node.path("remede");
        return new Wording(
                text(key, "phrase", node.path("phrase")),
                readings,
                remedy.isMissingNode() || remedy.isNull() ? null : text(key, "remede", remedy));
    }

    private static String text(String wording, String part, JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("la formulation « " + wording
                    + " » n’est pas un texte, ni un texte sous « " + part + " » ; mettez-le entre guillemets");
        }
        String said = node.textValue();
        if (said.length() > LONGEST_WORDING) {
            throw new IllegalArgumentException("la formulation « " + wording + " » a plus de " + LONGEST_WORDING
                    + " caractères sous « " + part + " » ; abrégez-la");
        }
        if (said.chars().filter(sign -> sign == '{').count() > MOST_PLACEHOLDERS) {
            throw new IllegalArgumentException("la formulation « " + wording + " » a plus de " + MOST_PLACEHOLDERS
                    + " accolades sous « " + part + " » ; abrégez-la");
        }
        return said;
    }

    private static List<FactPath> paths(@Nullable List<String> written) {
        return Objects.requireNonNullElse(written, List.<String>of()).stream()
                .map(FactPath::of)
                .toList();
    }

    /** An enum constant as it is written in YAML: in lower case, words joined by a hyphen. */
    private static <E extends Enum<E>> E word(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> yaml(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("« " + written + " » est inconnu ; écrivez l’un de : "
                        + Arrays.stream(type.getEnumConstants())
                                .map(RegulationYaml::yaml)
                                .collect(Collectors.joining(", "))));
    }

    static String yaml(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
