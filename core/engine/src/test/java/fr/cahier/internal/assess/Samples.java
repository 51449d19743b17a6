package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A regulation of three lines, and what its rules could match. */
public final class Samples {

    private static final List<String> KEYS = Stream.of(
                    Stream.of(Outcome.values()).map(Outcome::word),
                    CommonWordings.KEYS.stream(),
                    CommonWordings.OF_PROMISES.stream())
            .flatMap(keys -> keys)
            .toList();

    private Samples() {}

    /** A commitment of the candidate that expects a piece. */
    public static Obligation.ObligationBuilder commitment(String id) {
        return Obligation.builder()
                .id(id)
                .title("titre de " + id)
                .chapter("chapitre")
                .nature(Nature.OBLIGATION)
                .source(new Source("Rubrique", Lines.of("1")))
                .owedBy("candidat")
                .subject(Subject.DOSSIER)
                .verifications(Set.of(Verification.ENGAGEMENT))
                .needs(List.of())
                .clues(List.of())
                .parent("ALL-01")
                .requirement("faire " + id)
                .wordings(Map.of())
                .remedy("Faites " + id + ".");
    }

    /** A fact to be said of each site. */
    public static Obligation.ObligationBuilder siteFact(String id) {
        return commitment(id)
                .subject(Subject.SITE)
                .verifications(Set.of(Verification.FAITS))
                .needs(List.of(FactPath.of("sites[].postes_internet")));
    }

    /** A row that gathers others. */
    public static Obligation.ObligationBuilder group(String id) {
        return commitment(id).nature(Nature.ENSEMBLE).verifications(Set.of());
    }

    /** A regulation of these rows and of the row that gathers them all. */
    public static Edition regulation(Obligation... rows) {
        Map<String, Obligation> obligations = new LinkedHashMap<>();
        obligations.put("ALL-01", group("ALL-01").parent(null).build());
        Stream.of(rows).forEach(row -> obligations.put(row.id(), row));
        Map<String, Wording> wordings = new LinkedHashMap<>();
        KEYS.forEach(key -> wordings.put(key, Wording.of(key + " {sujet}")));
        return Edition.builder()
                .id("essai/1")
                .title("Essai")
                .sourceTitle("Texte")
                .sourceSha256("0")
                .from(LocalDate.of(2020, 1, 1))
                .zone(ZoneId.of("Europe/Paris"))
                .authority(Authority.UNNAMED)
                .chapters(List.of(new Chapter("chapitre", "Chapitre")))
                .obligations(obligations)
                .thresholds(Map.of())
                .passages(List.of())
                .nonBlankLines(Lines.of("1"))
                .wordings(wordings)
                .sha256("0")
                .rules(List.of())
                .build();
    }

    /** A match of a rule that concludes {@code outcome} on {@code obligation}, with bindings given as name, value. */
    public static Match match(String obligation, Outcome outcome, Object... bindings) {
        TreeMap<String, Object> bound = new TreeMap<>();
        for (int i = 0; i < bindings.length; i += 2) {
            bound.put((String) bindings[i], bindings[i + 1]);
        }
        RuleInfo rule = new RuleInfo(
                obligation + " " + outcome.word(), "chapitre", 0, List.of(obligation), outcome, outcome.word());
        return new Match(rule, bound, List.of());
    }

    /** A dossier that answers one commitment. */
    public static Dossier answering(String key, Reponse answer) {
        return Dossier.builder().engagements(Map.of(key, answer)).build();
    }

    /** A dossier with sites that receive the public. */
    public static Dossier withSites(String... ids) {
        return Dossier.builder()
                .sites(Stream.of(ids)
                        .map(id -> Site.builder().id(id).recoitPublic(true).build())
                        .toList())
                .build();
    }
}
