package fr.cahier.internal.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.reference.ThreeWays;
import java.math.BigDecimal;
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
        return new Seuil("s", new BigDecimal(number), null, null, null, List.of());
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
