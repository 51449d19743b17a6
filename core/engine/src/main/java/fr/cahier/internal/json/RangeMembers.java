package fr.cahier.internal.json;

import fr.cahier.verdict.VerdictDiff;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictRange.Consequence;
import fr.cahier.verdict.VerdictRange.Stake;

/** The members of a range, in every document that has one. */
public final class RangeMembers {

    private RangeMembers() {}

    /** Writes the members of a range, as they stand under {@code range} in a verdict. */
    public static void write(JsonOutput json, VerdictRange range) {
        json.text("favourable", range.favourable())
                .text("adverse", range.adverse())
                .list("questions", range.stakes(), RangeMembers::stake);
        if (range.omitted() > 0) {
            json.number("omitted", range.omitted());
        }
    }

    private static void stake(JsonOutput json, Stake stake) {
        json.text("question", stake.question().id()).list("readings", stake.consequences(), RangeMembers::consequence);
    }

    private static void consequence(JsonOutput json, Consequence consequence) {
        json.text("reading", consequence.reading().id())
                .text("effect", consequence.reading().effect());
        SharedMembers.thresholds(json, consequence.reading());
        json.text("conclusion", consequence.conclusion())
                .list("changes", consequence.changes().moved(), RangeMembers::moved);
    }

    private static void moved(JsonOutput json, VerdictDiff.Moved moved) {
        json.text("obligation", moved.after().obligation().id())
                .text("subject", moved.after().subject())
                .text("before", moved.before().status())
                .text("after", moved.after().status());
    }
}
