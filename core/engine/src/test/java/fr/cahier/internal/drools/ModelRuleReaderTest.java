package fr.cahier.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.execute;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import fr.cahier.dossier.Site;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** A model made by hand: no rule file that the checks accept says as much. */
class ModelRuleReaderTest {

    private static final Map<String, RuleInfo> INFOS = Map.of(
            "r1",
            new RuleInfo(
                    "Sans site",
                    "essai",
                    0,
                    List.of("A-01"),
                    Outcome.of("manquement").orElseThrow(),
                    "manquement"));

    @Test
    void a_rule_that_says_more_than_the_language_knows_is_refused_by_its_name() {
        Model model = model(rule("r1").build(not(pattern(declarationOf(Site.class))), execute(() -> {})));
        assertThatThrownBy(() -> ModelRuleReader.of(List.of(model), INFOS))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.INCONSISTENT)
                .hasMessageContainingAll("« Sans site »", "essai/regles.drl", "Récrivez-la");
    }

    @Test
    void a_condition_that_fails_on_a_dossier_is_told_with_its_rule_and_cause() {
        Model model = model(rule("r1")
                .build(
                        pattern(declarationOf(Site.class)).expr("nom", site -> {
                            throw new IllegalStateException("cause");
                        }),
                        execute(() -> {})));
        RuleBase rules = ModelRuleReader.of(List.of(model), INFOS);
        List<Site> sites = List.of(Site.builder().build());

        assertThatThrownBy(() -> rules.match(sites))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.FAILED_RULE)
                .hasMessageContainingAll("« Sans site »", "a échoué sur ce dossier : cause");
    }

    @Test
    void rules_of_conditions_one_after_the_other_are_made_ready() {
        Model model = model(rule("r1").build(pattern(declarationOf(Site.class)), execute(() -> {})));
        assertThat(ModelRuleReader.of(List.of(model), INFOS).rules()).containsExactly(INFOS.get("r1"));
    }

    private static Model model(org.drools.model.Rule rule) {
        return new ModelImpl().addRule(rule);
    }
}
