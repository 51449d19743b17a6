package fr.cahier.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("horodatage", "adresse", "canal", "face_a_face", "id");

    @ParameterizedTest
    @CsvSource({
        "horodatge, horodatage",
        "hordoatage, horodatage",
        "HORODATAGE, horodatage",
        "faceAFace, face_a_face",
        "face à face, face_a_face",
        "adress, adresse",
        "canaux, canal"
    })
    void one_letter_in_three_may_be_wrong(String written, String known) {
        assertThat(NearestName.to(written, KNOWN)).contains(known);
    }

    @ParameterizedTest
    @CsvSource({"zzz", "''", "' '", "telephone", "xy", "di"})
    void what_is_far_from_everything_has_no_nearest(String written) {
        assertThat(NearestName.to(written, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COURRIER, COURRIEL",
        "affichage_interieur, affichage_exterieur",
        "signaletique_externe, signaletique_interne",
        "age_maxi, age_mini",
        "INFAVORABLE, FAVORABLE",
        "NON_FAVORABLE, FAVORABLE",
        "favorable, NON_FAVORABLE",
        "defavorables, favorables"
    })
    void what_means_the_opposite_is_not_near_however_few_letters_differ(String written, String known) {
        assertThat(NearestName.to(written, List.of("zzzzzzzzzzzzzz", known))).isEmpty();
    }

    @Test
    void a_slip_in_one_of_two_opposites_names_the_one_that_was_meant() {
        List<String> both = List.of("signaletique_externe", "signaletique_interne");
        assertThat(NearestName.to("signaletique_extrene", both)).contains("signaletique_externe");
        assertThat(NearestName.to("signaletique interne.", both)).contains("signaletique_interne");
    }

    @Test
    void of_two_names_as_near_neither_is_suggested() {
        assertThat(NearestName.to("S11", List.of("S1", "S10"))).isEmpty();
        assertThat(NearestName.to("age_mix", List.of("age_min", "age_max"))).isEmpty();
    }

    @Test
    void a_name_of_two_letters_is_another_when_one_differs() {
        assertThat(NearestName.to("S3", List.of("S1"))).isEmpty();
        assertThat(NearestName.to("s1", List.of("S1"))).contains("S1");
    }

    @Test
    void a_part_of_the_words_is_enough_when_only_one_name_has_them() {
        assertThat(NearestName.to("statut", List.of("nom", "statut_spro"))).contains("statut_spro");
        assertThat(NearestName.to("entretien_isole", List.of("id", "espace_entretien_isole")))
                .contains("espace_entretien_isole");
        assertThat(NearestName.to("affichage", List.of("affichage_lieu", "affichage_exterieur")))
                .isEmpty();
    }

    @Test
    void a_hostile_length_is_not_compared() {
        assertThat(NearestName.to("a".repeat(10_000_000), KNOWN)).isEmpty();
    }

    @Test
    void the_nearest_is_the_one_with_the_fewest_wrong_letters_unless_there_are_several() {
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 3_000; i++) {
            String written = word(random);
            List<String> known = Stream.generate(() -> random.nextBoolean() ? word(random) : slip(written, random))
                    .limit(4)
                    .toList();
            Optional<String> expected = expected(written, known);
            assertThat(NearestName.to(written, known))
                    .as("%s among %s", written, known)
                    .isEqualTo(expected);
            found += expected.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(500, 2_900);
    }

    @Test
    void more_than_eight_letters_are_never_wrong_however_long_the_name() {
        String name = "abcdefghij".repeat(5);
        String eight = name.replaceFirst("abcdefgh", "zzzzzzzz");

        assertThat(NearestName.to(eight, List.of(name))).contains(name);
        assertThat(NearestName.to(eight.replaceFirst("i", "z"), List.of(name))).isEmpty();
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(40), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String slip(String word, Random random) {
        StringBuilder slipped = new StringBuilder(word);
        for (int i = random.nextInt(10); i > 0; i--) {
            int at = random.nextInt(slipped.length() + 1);
            if (random.nextBoolean()) {
                slipped.insert(at, 'e');
            } else if (at + 1 < slipped.length()) {
                slipped.insert(at + 2, slipped.charAt(at)).deleteCharAt(at);
            }
        }
        return slipped.toString();
    }

    private static Optional<String> expected(String written, List<String> known) {
        int allowed = Math.min(written.length() / 3, 8);
        int least =
                known.stream().mapToInt(name -> distance(written, name)).min().orElseThrow();
        List<String> nearest = known.stream()
                .filter(name -> distance(written, name) == least)
                .distinct()
                .toList();
        return least <= allowed && nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** The definition, cell by cell. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
