package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.benchmarks.handwritten.HandWritten;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.function.Function;

/** What is compared. Engines share Cahier's facts and its closure, so that only the matching of rules differs. */
public enum Contender {
    HAND_WRITTEN("hand-written Java") {
        @Override
        Function<Dossier, Verdict> judge(ExecutableEdition edition) {
            return HandWritten.of(edition.edition())::evaluate;
        }
    },
    CAHIER("Cahier") {
        @Override
        Function<Dossier, Verdict> judge(ExecutableEdition edition) {
            return Evaluator.of(edition)::evaluate;
        }
    },
    DROOLS("plain Drools session") {
        @Override
        Function<Dossier, Verdict> judge(ExecutableEdition edition) {
            return with(edition.edition(), new PlainDrools(ShippedRules.of(edition.edition())));
        }
    },
    EASY_RULES("Easy Rules 4.1.0") {
        @Override
        Function<Dossier, Verdict> judge(ExecutableEdition edition) {
            return with(edition.edition(), new EasyRules(ShippedRules.of(edition.edition())));
        }
    },
    EVRETE("Evrete 4.0.3") {
        @Override
        Function<Dossier, Verdict> judge(ExecutableEdition edition) {
            return with(edition.edition(), new Evrete(ShippedRules.of(edition.edition())));
        }
    };

    /** The two that are compared where engines are not. */
    static final List<Contender> TWO = List.of(HAND_WRITTEN, CAHIER);

    /** The others. */
    static final List<Contender> ENGINES = List.of(DROOLS, EASY_RULES, EVRETE);

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** {@return what makes a verdict of a dossier} */
    Function<Dossier, Verdict> judge() {
        return judge(ExecutableEdition.shipped("spro-conseil/2020"));
    }

    abstract Function<Dossier, Verdict> judge(ExecutableEdition edition);

    private static Function<Dossier, Verdict> with(Edition edition, RuleBase rules) {
        return Evaluator.of(new ExecutableEdition(edition, rules))::evaluate;
    }
}
