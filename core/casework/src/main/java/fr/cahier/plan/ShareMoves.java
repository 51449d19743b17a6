package fr.cahier.plan;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.plan.ComputedMoves.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Moves a share by moving the part; a whole of which nothing is said is stated first. */
final class ShareMoves {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ComputedMoves moves;

    ShareMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        List<Step> stated = new ArrayList<>();
        BigDecimal whole = BigDecimal.ZERO;
        for (CountedElement one : inputs(goal, goal.computation().over())) {
            BigDecimal amount = one.amount();
            if (amount == null) {
                amount = HUNDRED;
                stated.addAll(one.saying(amount));
            }
            whole = whole.add(amount);
        }
        BigDecimal part = goal.target().multiply(whole).movePointLeft(2).stripTrailingZeros();
        return new SumMoves(moves)
                .of(goal, goal.computation().of(), part)
                .map(steps -> Stream.concat(stated.stream(), steps.stream()).toList());
    }

    private List<CountedElement> inputs(Goal goal, List<FactPath> paths) {
        return moves.counted(moves.operands(paths, goal), goal);
    }
}
