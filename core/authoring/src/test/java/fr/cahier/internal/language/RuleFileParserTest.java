package fr.cahier.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.RuleFileParser.Parsed;
import fr.cahier.internal.reference.DrlWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileParserTest {

    private static final String TEXT = """
            // Les horaires
            package cahiers.essai.horaires
            import fr.cahier.dossier.*

            rule "HOR-06 cinq demi-journées"
              @obligation( "HOR-06" ) @conclut( "satisfaite" )
            when
              Seuil( code == "demi-journees", $requis : nombre )
              Permanence( $site : site, demiJourneesCertaines >= $requis, site != null || (creneaux < 5 && contradictoire == false) )
            then
            end
            """;

    private final Parsed parsed = RuleFileParser.parse("horaires/regles.drl", TEXT);
    private final RuleText rule = parsed.file().rules().get(0);

    @Test
    void a_rule_is_read_with_its_lines() {
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.file().chapter()).isEqualTo("horaires");
        assertThat(parsed.file().packageName()).isEqualTo("cahiers.essai.horaires");
        assertThat(rule.name()).isEqualTo("HOR-06 cinq demi-journées");
        assertThat(rule.line()).isEqualTo(5);
        assertThat(rule.endLine()).isEqualTo(11);
        assertThat(rule.annotation("conclut")).contains("satisfaite");
        assertThat(rule.lineOf("obligation")).isEqualTo(6);
        assertThat(rule.patterns()).extracting(PatternText::line).containsExactly(8, 9);
    }

    @Test
    void package_and_import_may_be_left_out() {
        Parsed bare = RuleFileParser.parse(
                "horaires/regles.drl", TEXT.replaceAll("package .*", "").replaceAll("import .*", ""));
        assertThat(bare.diagnostics()).isEmpty();
        assertThat(bare.file().packageName()).isEmpty();
        assertThat(bare.file().rules()).hasSameSizeAs(parsed.file().rules());
        assertThat(bare.file().body()).isEqualTo(bare.file().text());
    }

    @Test
    void what_follows_them_stays_on_its_lines() {
        assertThat(parsed.file().body()).startsWith("\n\n\n\nrule \"HOR-06");
    }

    @Test
    void each_comparison_knows_where_it_stands() {
        List<String> written = rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::comparisons)
                .map(comparison -> in(comparison.span()))
                .toList();
        assertThat(written)
                .containsExactly(
                        "code == \"demi-journees\"",
                        "demiJourneesCertaines >= $requis",
                        "site != null",
                        "creneaux < 5",
                        "contradictoire == false");
    }

    @Test
    void a_group_keeps_what_is_all_and_what_is_one_of() {
        Condition.Group any =
                (Condition.Group) rule.patterns().get(1).conditions().get(1);
        assertThat(any.kind()).isEqualTo(Condition.Kind.ANY);
        assertThat(in(any.span())).isEqualTo("site != null || (creneaux < 5 && contradictoire == false)");
        assertThat(((Condition.Group) any.parts().get(1)).kind()).isEqualTo(Condition.Kind.ALL);
    }

    @Test
    void a_comparison_knows_where_its_operator_stands() {
        Comparison comparison = (Comparison) rule.patterns().get(1).conditions().get(0);
        assertThat(in(comparison.operatorSpan())).isEqualTo(">=");
    }

    @Test
    void what_is_written_for_the_engine_reads_the_same() {
        assertThat(DrlWriter.write(parsed.file().rules()))
                .contains("rule \"r0\"")
                .contains("Seuil( code == \"demi-journees\", $requis : nombre )")
                .contains("Permanence( $site : site, demiJourneesCertaines >= $requis,"
                        + " site != null || ( creneaux < 5 && contradictoire == false ) )")
                .doesNotContain("HOR-06");
    }

    @Test
    void a_rule_that_cannot_be_read_does_not_hide_the_next() {
        Parsed two = RuleFileParser.parse(
                "horaires/regles.drl",
                TEXT.replace("then\nend\n", "then\n") + "\n" + TEXT.substring(TEXT.indexOf("rule")));
        assertThat(two.diagnostics())
                .singleElement()
                .hasToString(
                        "horaires/regles.drl:12:1 : « HOR-06 cinq demi-journées » : il manque « end » à la fin de la"
                                + " règle. Une règle n’a que des conditions : ses annotations disent ce qu’elle conclut. Écrivez"
                                + " « then » puis « end ».");
        assertThat(two.file().rules()).hasSize(1);
    }

    private static String in(Span span) {
        return TEXT.substring(span.start(), span.end());
    }
}
