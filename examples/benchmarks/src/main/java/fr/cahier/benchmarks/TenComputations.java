package fr.cahier.benchmarks;

import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Function;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is added to the shipped edition, to measure what declared computations cost. Its own rules are interpreted. */
public enum TenComputations {
    /** Nothing. */
    NONE(false, false),
    /** Ten computations, which no rule and no obligation reads: only counting is measured. */
    DECLARED(true, false),
    /** Ten obligations on what these computations read, field by field. */
    FIELDS(false, true),
    /** The computations, and the same obligations, each judged by one of them. */
    READ(true, true);

    /** The obligations are made from it, and stand in its chapter. */
    private static final String PATTERN = "HOR-06";

    private static final List<FactPath> SLOT = Stream.of("jour", "debut", "fin")
            .map(field -> FactPath.of("creneaux[]." + field))
            .toList();

    private static final Map<String, Computation> TEN = ten();

    private final boolean computes;
    private final boolean judges;

    TenComputations(boolean computes, boolean judges) {
        this.computes = computes;
        this.judges = judges;
    }

    private static Map<String, Computation> ten() {
        Filter free = new Filter("sur_rdv", Test.EGAL, List.of("non"));
        Filter welcoming = new Filter("recoit_public", Test.EGAL, List.of("oui"));
        Map<String, Computation> all = new LinkedHashMap<>();
        Stream.of(
                        of("heures", Function.DUREE, Subject.SITE, "creneaux"),
                        of("heures-libres", Function.DUREE, Subject.SITE, "creneaux")
                                .where(List.of(free)),
                        of("jours", Function.JOURS_OUVERTS, Subject.SITE, "creneaux"),
                        of("creneaux", Function.NOMBRE, Subject.SITE, "creneaux"),
                        of("total", Function.SOMME, Subject.DOSSIER, "calculs.heures"),
                        of("part", Function.PART, Subject.SITE, "calculs.heures")
                                .over(List.of(FactPath.of("calculs.total"))),
                        of("postes", Function.SOMME, Subject.DOSSIER, "sites[].postes_internet"),
                        of("accueillants", Function.NOMBRE, Subject.DOSSIER, "sites")
                                .where(List.of(welcoming)),
                        of("etp", Function.SOMME, Subject.DOSSIER, "personnels[].etp"),
                        of("charte", Function.PREMIERE_DATE, Subject.DOSSIER, "personnels[].charte_date"))
                .map(Computation.ComputationBuilder::build)
                .forEach(one -> all.put(one.code(), one));
        return all;
    }

    private static Computation.ComputationBuilder of(String code, Function function, Subject per, String path) {
        return Computation.builder()
                .code(code)
                .label(code)
                .function(function)
                .of(List.of(FactPath.of(path)))
                .over(List.of())
                .where(List.of())
                .must(List.of())
                .per(per)
                .unit("");
    }

    /** {@return the shipped edition with what is added} */
    ExecutableEdition edition() {
        Edition shipped = ExecutableEdition.shipped("spro-conseil/2020").edition();
        List<RuleFile> files = new ArrayList<>(ShippedRules.of(shipped).files());
        Edition.EditionBuilder edition = shipped.toBuilder().computations(computes ? TEN : Map.of());
        if (judges) {
            files.add(RuleFileParser.parse("/horaires/regles.drl", rules()).file());
            edition.obligations(obligations(shipped)).rules(RuleInterpreter.infos(files));
        }
        return new ExecutableEdition(edition.build(), RuleInterpreter.of(files));
    }

    private Map<String, Obligation> obligations(Edition shipped) {
        Edition computing = shipped.toBuilder().computations(TEN).build();
        Map<String, Obligation> all = new LinkedHashMap<>(shipped.obligations());
        for (Computation one : TEN.values()) {
            Obligation read = shipped.obligations().get(PATTERN).toBuilder()
                    .id(id(one))
                    .subject(one.per())
                    .verifications(Set.of(Verification.FAITS))
                    .needs(List.of(FactPath.of("calculs." + one.code())))
                    .clues(List.of())
                    .wordings(Map.of(
                            "satisfaite", Wording.of("C’est assez."),
                            "manquement", Wording.of("C’est trop peu.")))
                    .build();
            all.put(
                    id(one),
                    computes
                            ? read
                            : read.toBuilder().needs(inputs(computing, read)).build());
        }
        return all;
    }

    /** {@return what the computations of the obligation read, field by field} */
    private static List<FactPath> inputs(Edition computing, Obligation obligation) {
        return computing.read(obligation).stream()
                .flatMap(path -> path.toString().equals("creneaux") ? SLOT.stream() : Stream.of(path))
                .toList();
    }

    private static String id(Computation one) {
        return "CAL-" + one.code();
    }

    private String rules() {
        StringBuilder rules = new StringBuilder();
        for (Computation one : TEN.values()) {
            rules.append(rule(one, "satisfaite", computes ? enough(one) : said(one)));
            rules.append(rule(one, "manquement", computes ? tooLittle(one) : unsaid(one)));
        }
        return rules.toString();
    }

    private static String rule(Computation one, String outcome, String condition) {
        return """
                rule "%1$s %2$s"
                  @obligation( "%1$s" ) @conclut( "%2$s" )
                when
                  %3$s
                then
                end
                """.formatted(id(one), outcome, condition);
    }

    private static String enough(Computation one) {
        return result(one, one.function().isDay() ? "auPlusTot != null" : "auMoins > 0, $constate : auMoins");
    }

    private static String tooLittle(Computation one) {
        return result(
                one, one.function().isDay() ? "auPlusTot == null, nonDits == 0" : "auPlus <= 0, $constate : auPlus");
    }

    private static String result(Computation one, String condition) {
        String about = one.per() == Subject.SITE ? "$site : sujet, " : "";
        return "Calcul( code == \"" + one.code() + "\", " + about + condition + " )";
    }

    private static String said(Computation one) {
        return one.per() == Subject.SITE
                ? "Permanence( $site : site, site != null, creneauxValides > 0, $constate : creneauxValides )"
                : "Candidat( type != null, $constate : type )";
    }

    private static String unsaid(Computation one) {
        return one.per() == Subject.SITE
                ? "Permanence( $site : site, site != null, creneauxValides <= 0, $constate : creneauxValides )"
                : "Candidat( type == null )";
    }
}
