package fr.cahier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.examples.generator.LongList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice as long lists, twice as many bytes: where each element is told of each other one, it is four times as many. */
class ListGrowthTest {

    private static final int FEW = 300;

    private static final ListGrowth GROWTH = new ListGrowth();

    static Stream<List<LongList>> lists() {
        List<List<LongList>> lists = new ArrayList<>();
        for (LongList list : LongList.values()) {
            lists.add(List.of(list));
            // Long names of pieces, told of many sites, are refused.
            if (!list.isOf(LongList.SITES_OUVERTS) && list != LongList.PIECES_A_LONG_NOM) {
                lists.add(List.of(LongList.SITES_OUVERTS, list));
            }
        }
        return lists.stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_a_verdict_allocates_grows_with_its_lists_and_not_with_their_square(List<LongList> lists) {
        long once = bytes(lists, FEW);
        long twice = bytes(lists, 2 * FEW);
        assertThat((double) twice / once).isLessThan(2.6);
    }

    /** The first time, things are made that are kept. */
    private static long bytes(List<LongList> lists, int count) {
        GROWTH.bytes(GROWTH.dossier(lists, count));
        return GROWTH.bytes(GROWTH.dossier(lists, count));
    }
}
