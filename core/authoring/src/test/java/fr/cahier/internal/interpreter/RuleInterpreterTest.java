package fr.cahier.internal.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Arrivee;
import fr.cahier.facts.Echeance;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.reference.ThreeWays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What conditions mean: each is matched three ways, and the engine's own session agrees. */
class RuleInterpreterTest {

    @Test
    void a_whole_number_is_compared_with_a_decimal_exactly() {
        ThreeWays rules =
                rules("Seuil( code == \"s\", $requis : nombre ) Site( $site : id, postesInternet == $requis )");
        assertThat(sites(rules, seuil("3"), site("S1", 3), site("S2", 4))).containsExactly("S1");
        assertThat(sites(rules, seuil("3.00"), site("S1", 3), site("S2", 4))).containsExactly("S1");
        assertThat(sites(rules, seuil("3.0000000001"), site("S1", 3))).isEmpty();
    }

    @Test
    void decimals_are_equal_whatever_their_zeros() {
        ThreeWays rules = rules("Fait( cle == \"a\", $a : nombre ) Fait( cle == \"b\", $site : siteId, nombre == $a )");
        assertThat(sites(rules, fait("a", null, "0.10"), fait("b", "S1", "0.1"), fait("b", "S2", "0.100000001")))
                .containsExactly("S1");
    }

    @Test
    void a_number_that_is_not_said_is_neither_more_nor_less() {
        for (String operator : List.of("<", "<=", ">", ">=", "==")) {
            ThreeWays rules = rules("Site( $site : id, postesInternet " + operator + " 0 )");
            assertThat(sites(rules, site("S1", null))).as(operator).isEmpty();
        }
        assertThat(sites(rules("Site( $site : id, postesInternet == null )"), site("S1", null), site("S2", 0)))
                .containsExactly("S1");
    }

    @Test
    void a_day_is_before_on_or_after_another() {
        String fact = "Fait( $site : siteId, date %s $limite )";
        String limit = "Seuil( code == \"s\", $limite : jour ) ";
        List<Object> facts =
                List.of(due("31 mars 2020"), day("S1", "2020-03-30"), day("S2", "2020-03-31"), day("S3", null));
        assertThat(sites(rules(limit + fact.formatted("<")), facts.toArray())).containsExactly("S1");
        assertThat(sites(rules(limit + fact.formatted("<=")), facts.toArray())).containsExactly("S1", "S2");
        assertThat(sites(rules(limit + fact.formatted(">=")), facts.toArray())).containsExactly("S2");
        assertThat(sites(rules(limit + fact.formatted(">")), facts.toArray())).isEmpty();
        assertThat(sites(rules(limit + fact.formatted("==")), facts.toArray())).containsExactly("S2");
    }

    @Test
    void a_day_that_waits_for_the_deposit_is_neither_before_nor_after() {
        for (String operator : List.of("<", "<=", ">", ">=", "==")) {
            ThreeWays rules = rules(
                    "Seuil( code == \"s\", $limite : jour ) Fait( $site : siteId, date " + operator + " $limite )");
            assertThat(sites(rules, due("12 mois avant le dépôt"), day("S1", "2020-03-30")))
                    .as(operator)
                    .isEmpty();
        }
    }

    @Test
    void a_day_is_compared_with_that_of_the_deposit() {
        ThreeWays rules = rules("Arrivee( $depot : jour ) Fait( $site : siteId, date <= $depot )");
        assertThat(sites(rules, deposited("2020-03-31"), day("S1", "2020-03-31"), day("S2", "2020-04-01")))
                .containsExactly("S1");
        assertThat(sites(rules, deposited(null), day("S1", "2020-03-31"))).isEmpty();
    }

    @Test
    void what_is_not_said_equals_what_is_not_said() {
        ThreeWays rules =
                rules("Fait( cle == \"a\", $texte : texte ) Fait( cle == \"b\", $site : siteId, texte == $texte )");
        assertThat(sites(rules, texte("a", null, null), texte("b", "S1", null), texte("b", "S2", "x")))
                .containsExactly("S1");
    }

    @Test
    void a_property_of_a_section_is_read_by_its_path() {
        ThreeWays rules = rules("Site( $site : id, erp.categorie == 1 )");
        Site.Erp first = new Site.Erp(null, 1, null);
        Site silent = Site.builder().id("S1").build();
        assertThat(sites(rules, silent, Site.builder().id("S2").erp(first).build()))
                .containsExactly("S2");
    }

    @Test
    void one_of_several_conditions_is_enough_where_it_is_said_so() {
        ThreeWays rules = rules("Site( $site : id, ( recoitPublic == true && postesInternet >= 1 ) || nom == \"x\" )");
        Site neither = Site.builder().id("S1").recoitPublic(true).build();
        Site named = Site.builder().id("S2").nom("x").build();
        Site both = Site.builder().id("S3").recoitPublic(true).postesInternet(1).build();
        assertThat(sites(rules, neither, named, both)).containsExactly("S2", "S3");
    }

    @Test
    void a_text_is_compared_with_what_the_same_fact_binds() {
        ThreeWays rules = rules("Site( $site : id, $nom : nom, adresse == $nom )");
        Site same = Site.builder().id("S1").nom("Caen").adresse("Caen").build();
        Site other = Site.builder().id("S2").nom("Caen").adresse("Rouen").build();
        assertThat(sites(rules, same, other)).containsExactly("S1");
    }

    @Test
    void a_fact_that_is_given_twice_is_one_and_two_that_say_the_same_are_two() {
        ThreeWays rules = rules("Site( $site : id, recoitPublic == true )");
        Site site = Site.builder().id("S1").recoitPublic(true).build();
        Site equal = site.toBuilder().build();
        assertThat(sites(rules, site, site)).containsExactly("S1");
        assertThat(sites(rules, site, equal)).containsExactly("S1", "S1");
    }

    @Test
    void what_is_not_said_is_not_told_by_a_match() {
        ThreeWays rules = rules("Candidat( $type : type, $nom : nom )");
        List<Match> matches =
                rules.match(List.of(Candidat.builder().nom("Mission").build()));
        assertThat(matches).extracting(Match::bindings).containsExactly(Map.of("nom", "Mission"));
    }

    private static ThreeWays rules(String patterns) {
        RuleFile file = RuleFileParser.parse("essai/regles.drl", """
                package cahiers.essai.essai
                import fr.cahier.dossier.*
                import fr.cahier.facts.*
                rule "essai"
                  @obligation( "ESS-01" ) @conclut( "satisfaite" )
                when
                  %s
                then
                end
                """.formatted(patterns))
                .file();
        assertThat(RuleLint.check(List.of(file))).isEmpty();
        return ThreeWays.of(List.of(file));
    }

    private static List<Object> sites(ThreeWays rules, Object... facts) {
        return rules.match(List.of(facts)).stream()
                .map(match -> match.bindings().get("site"))
                .toList();
    }

    private static Seuil seuil(String number) {
        return Seuil.of("s", new BigDecimal(number));
    }

    private static Seuil due(String written) {
        return Seuil.of("s", Echeance.of(written)).pour(null, ZoneOffset.UTC);
    }

    private static Fait day(String site, String day) {
        return Fait.builder()
                .siteId(site)
                .date(day == null ? null : LocalDate.parse(day))
                .build();
    }

    private static Arrivee deposited(String day) {
        return new Arrivee(
                null,
                null,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                day == null ? null : LocalDate.parse(day));
    }

    private static Site site(String id, Integer posts) {
        return Site.builder().id(id).postesInternet(posts).build();
    }

    private static Fait fait(String key, String site, String number) {
        return Fait.builder()
                .cle(key)
                .siteId(site)
                .nombre(new BigDecimal(number))
                .build();
    }

    private static Fait texte(String key, String site, String text) {
        return Fait.builder().cle(key).siteId(site).texte(text).build();
    }
}
