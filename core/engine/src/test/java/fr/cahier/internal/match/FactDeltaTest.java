package fr.cahier.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactDeltaTest {

    /** Two facts may be equal, and still be two. */
    private record Fact(String name) {}

    private static final Fact A = new Fact("a");
    private static final Fact B = new Fact("b");
    private static final Fact C = new Fact("c");

    @Test
    void what_is_in_both_is_neither_gone_nor_come_wherever_it_stands() {
        FactDelta change = FactDelta.between(List.of(A, B, C), List.of(C, A, B));
        assertThat(change.removed()).isEmpty();
        assertThat(change.added()).isEmpty();
    }

    @Test
    void one_fact_is_replaced_in_the_middle() {
        FactDelta change = FactDelta.between(List.of(A, B, C), List.of(A, new Fact("d"), C));
        assertThat(change.removed()).containsExactly(B);
        assertThat(change.added()).containsExactly(new Fact("d"));
    }

    @Test
    void a_fact_that_was_there_twice_is_still_there_when_it_is_there_once() {
        FactDelta change = FactDelta.between(List.of(A, A, B), List.of(A, B));
        assertThat(change.removed()).isEmpty();
        assertThat(change.facts()).containsExactly(A, B);
    }

    @Test
    void a_fact_that_is_there_once_more_is_not_new() {
        FactDelta change = FactDelta.between(List.of(A, B), List.of(A, B, A));
        assertThat(change.added()).isEmpty();
    }

    @Test
    void of_two_facts_that_are_equal_the_earlier_one_stays() {
        Fact again = new Fact("a");
        FactDelta inPlace = FactDelta.between(List.of(A, B), List.of(again, B));
        FactDelta elsewhere = FactDelta.between(List.of(A, B, C), List.of(C, B, again, new Fact("d")));
        assertThat(inPlace.facts().get(0)).isSameAs(A);
        assertThat(elsewhere.facts().get(2)).isSameAs(A);
        assertThat(elsewhere.removed()).isEmpty();
        assertThat(elsewhere.added()).containsExactly(new Fact("d"));
    }

    @Test
    void of_three_equal_facts_of_which_two_are_left_one_is_gone() {
        List<Object> before = new ArrayList<>(List.of(A, new Fact("a"), new Fact("a"), B));
        FactDelta change = FactDelta.between(before, List.of(new Fact("a"), B, new Fact("a")));
        assertThat(change.removed()).hasSize(1).containsExactly(A);
        assertThat(change.added()).isEmpty();
    }
}
