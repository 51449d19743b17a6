package fr.cahier.internal.json;

import static fr.cahier.internal.json.Reads.json;
import static fr.cahier.internal.json.Reads.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.json.DossierReader;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LimitsTest {

    @Test
    void no_more_than_one_byte_too_many_is_ever_read() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                read.addAndGet(length);
                return length;
            }
        };

        assertThatThrownBy(() -> DossierReader.standard().read(endless))
                .isInstanceOf(UnreadableDossierException.class)
                .hasMessageContainingAll("10 000 000 octets", "réglage maxBytes");
        assertThat(read).hasValue(10_000_001);
    }

    @Test
    void a_file_of_exactly_the_largest_size_is_read() {
        ReadingLimits limits = ReadingLimits.builder().maxBytes(2).build();

        assertThat(DossierReader.with(limits).read("{}").warnings()).isEmpty();
        assertThat(refusal(limits, "{} ").getMessage()).contains("maxBytes");
        assertThat(refusal(ReadingLimits.builder().maxBytes(4).build(), "\"é\"\n")
                        .getMessage())
                .contains("maxBytes");
    }

    @Test
    void depth_is_bounded_also_where_nothing_is_read() {
        String deep = "{\"x\":" + "[".repeat(63);

        assertThat(refusal(ReadingLimits.standard(), deep + "]".repeat(63) + "}")
                        .getMessage())
                .doesNotContain("maxDepth");
        assertThat(refusal(ReadingLimits.standard(), deep + "[").getMessage())
                .contains("l’imbrication atteint 65 niveaux, et la limite est de 64 niveaux", "maxDepth");
        assertThat(refusal(ReadingLimits.standard(), "[".repeat(5_000_000)).getMessage())
                .contains("maxDepth");
    }

    @Test
    void the_number_of_sites_is_bounded_apart_from_other_lists() {
        ReadingLimits limits =
                ReadingLimits.builder().maxSites(2).maxElements(3).build();

        assertThat(DossierReader.with(limits)
                        .read(json("{'sites':[{},{}],'bilans':[{},{},{}]}"))
                        .warnings())
                .isEmpty();
        assertThat(refusal(limits, json("{'sites':[{},{},{}]}")).problems().get(0))
                .returns("/sites", InputIssue::pointer)
                .extracting(InputIssue::message)
                .asString()
                .contains("« sites » dépasse la limite de 2 éléments", "maxSites");
        assertThat(refusal(limits, json("{'bilans':[{},{},{},{}]}")).getMessage())
                .contains("maxElements");
    }

    @Test
    void the_number_of_commitments_is_bounded() {
        ReadingLimits limits = ReadingLimits.builder().maxElements(1).build();

        assertThat(refusal(limits, json("{'engagements':{'AA-01':'OUI','AA-02':'OUI'}}"))
                        .getMessage())
                .contains("maxElements");
    }

    @Test
    void the_length_of_a_text_is_bounded() {
        ReadingLimits limits = ReadingLimits.builder().maxTextLength(3).build();

        assertThat(DossierReader.with(limits).read(json("{'reference':'abc'}")).warnings())
                .isEmpty();
        assertThat(refusal(limits, json("{'reference':'abcd'}")).getMessage())
                .contains("compte 4 caractères, et la limite est de 3.", "maxTextLength");
    }

    @Test
    void of_very_many_problems_the_first_are_told_and_the_others_counted() {
        String keys = "'x':1,".repeat(500) + "'x':1";

        UnreadableDossierException refusal = refusal(ReadingLimits.standard(), json("{" + keys + "}"));

        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal.others()).isEqualTo(401);
        assertThat(refusal).hasMessageContaining("501 problèmes").hasMessageEndingWith("… et 401 autres");
    }

    @Test
    void what_was_found_before_the_limit_is_told_too() {
        ReadingLimits limits = ReadingLimits.builder().maxSites(1).build();

        assertThat(refusal(limits, json("{'cep':{'niveau':9},'sites':[{},{}]}")).problems())
                .extracting(InputIssue::pointer)
                .containsExactly("/sites", "/cep/niveau");
    }

    @Test
    void a_limit_is_at_least_one() {
        assertThatThrownBy(() -> ReadingLimits.builder().maxSites(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxSites");
    }

    @Test
    @Timeout(20)
    void files_made_to_be_slow_are_not() {
        String obligations = ("'AAA-01',").repeat(99_999) + "'AAA-01'";
        String belied = obligations.replace("AAA", "BBB");
        String ids =
                IntStream.range(0, 100_000).mapToObj(i -> "{'id':'P" + i + "'}").collect(Collectors.joining(","));
        String dangling = "{'photo_espace':'Q1'},".repeat(9_999) + "{}";

        DossierReader.standard().read(json("{'pieces':[{'etablit':[" + obligations + "],'dement':[" + belied + "]}]}"));
        refusal(ReadingLimits.standard(), json("{'pieces':[" + ids + "],'sites':[" + dangling + "]}"));
        refusal(ReadingLimits.standard(), json("{'bilans':[{'remis_le':'1/1/2020" + " ".repeat(5_000_000) + "\\n'}]}"));
        refusal(ReadingLimits.standard(), json("{" + "'clé':0,".repeat(1_000_000) + "'clé':0}"));
    }

    @Test
    void a_file_made_to_be_heavy_takes_memory_in_proportion_to_its_size() {
        String ids =
                IntStream.range(0, 50_000).mapToObj(i -> "{'id':'P" + i + "'}").collect(Collectors.joining(","));
        String keys =
                IntStream.range(0, 100_000).mapToObj(i -> "'k" + i + "':1").collect(Collectors.joining(","));
        List<String> heavy = List.of(
                "{" + keys + "}",
                "{'engagements':{" + keys + "}}",
                "{'x':[" + ("[".repeat(60) + "]".repeat(60) + ",").repeat(10_000) + "0]}",
                "{'pieces':[" + ids + "],'sites':[" + "{'id':'S','photo_espace':'Q'},".repeat(9_999) + "{}]}",
                "{'pieces':[" + "{'date':'2020-02-01','valide_jusqua':'2020-01-31'},".repeat(20_000) + "{}]}",
                "{'faits':[" + ("{'nombre':0." + "3".repeat(98) + "},").repeat(10_000) + "{'x':0}]}",
                "{'" + "x".repeat(1_000_000) + "':1}",
                "{'reference':'" + "\\u0041".repeat(200_000) + "'}",
                "[".repeat(1_000_000));

        assertThat(heavy).allSatisfy(file -> {
            byte[] bytes = json(file).getBytes(StandardCharsets.UTF_8);
            assertThat(allocated(bytes)).as(file.substring(0, 40)).isLessThan(300L * bytes.length);
        });
    }

    private static long allocated(byte[] bytes) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        try {
            DossierReader.standard().read(bytes);
        } catch (UnreadableDossierException refused) {
            assertThat(refused.problems()).hasSizeLessThanOrEqualTo(101);
        }
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
