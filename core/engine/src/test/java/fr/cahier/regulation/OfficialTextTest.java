package fr.cahier.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.Sha256;
import fr.cahier.internal.assess.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OfficialTextTest {

    @Test
    void the_lines_of_a_list_are_one_paragraph_without_its_marks() {
        assertThat(quote("– ouvrir   chaque jour,\n\n• afficher les heures.\nAutre chose.", "1-3"))
                .isEqualTo("ouvrir chaque jour, afficher les heures.");
    }

    @Test
    void a_sentence_that_begins_before_the_lines_or_ends_after_them_is_quoted_whole() {
        String text =
                "Le lieu a une porte qui ouvre\nsur la rue. Il a deux postes reliés\n\nà l’internet, et une\nsalle.\n\nAutre chose.";

        assertThat(quote(text, "2"))
                .isEqualTo(
                        "Le lieu a une porte qui ouvre sur la rue. Il a deux postes reliés à l’internet, et une salle.");
        assertThat(quote(text, "1")).isEqualTo("Le lieu a une porte qui ouvre sur la rue.");
        assertThat(quote(text.replace("Il a", "On a"), "4-5"))
                .isEqualTo("On a deux postes reliés à l’internet, et une salle.");
    }

    @Test
    void a_word_that_is_cut_at_the_end_of_a_line_goes_on() {
        assertThat(quote("tenir trois demi-\njournées", "1-2")).isEqualTo("tenir trois demi-journées");
    }

    @Test
    void an_item_of_a_list_is_quoted_after_what_opens_the_list_and_without_its_comma() {
        String list =
                "D’abord ceci. Le lieu s’engage à :\n\n– Garder ces principes :\n\n• Le calme,\n\n• La lumière : rien n’est\n\nsombre,"
                        + "\n– Ouvrir\nchaque jour ;\n\nAutre chose.";

        assertThat(quote(list, "7-9"))
                .isEqualTo("Le lieu s’engage à : Garder ces principes : […] La lumière : rien n’est sombre");
        assertThat(quote(list, "5")).isEqualTo("Le lieu s’engage à : Garder ces principes : Le calme");
        assertThat(quote(list, "10-11")).isEqualTo("Le lieu s’engage à : […] Ouvrir chaque jour");
        assertThat(quote(list, "5; 7-9"))
                .isEqualTo(
                        "Le lieu s’engage à : Garder ces principes : Le calme, […] Le lieu s’engage à : Garder ces principes : […] La lumière : rien n’est sombre");
        assertThat(quote(list, "13")).isEqualTo("Autre chose.");
    }

    @Test
    void what_opens_a_list_is_told_apart_for_all_its_items() {
        OfficialText text =
                text("D’abord ceci. Le lieu s’engage à :\n\n– Le calme,\n\n– La « lumière ».\n\nAutre chose.");

        assertThat(text.opening(Lines.of("3"))).isEqualTo("Le lieu s’engage à :");
        assertThat(text.opening(Lines.of("5; 1"))).isEqualTo("Le lieu s’engage à :");
        assertThat(text.quote(Lines.of("5"))).startsWith(text.opening(Lines.of("5")));
        assertThat(text.opening(Lines.of("7"))).isEmpty();
        assertThat(text.opening(Lines.of("99"))).isEmpty();
    }

    @Test
    void numbered_items_are_a_list_too() {
        assertThat(quote("La loi définit :\n\n« 1° Une chose ;\n\n2° Une autre, que\nvoici ;\n", "5-6"))
                .isEqualTo("La loi définit : […] 2° Une autre, que voici");
        assertThat(quote("La loi définit :\n\n« 1° Une chose ;\n\n2° Une autre ».\n", "5"))
                .isEqualTo("La loi définit : […] 2° Une autre.");
        assertThat(quote("La loi définit :\n\n« 1° Une chose ;\n\n2° Une autre ».\n", "3"))
                .isEqualTo("La loi définit : 1° Une chose");
    }

    @Test
    void a_caption_in_a_list_and_its_items_are_quoted_after_the_sentence_that_obliges_to_them() {
        String list =
                "– Des valeurs :\n\nLes gens s’engagent sur les valeurs\nci-après :\n\nLe calme :\n– Un lieu sans bruit,\n– Une voix douce.\n"
                        + "\nLa clarté :\n– Une lampe.\n\nIls se réunissent :\n\nAutre chose.";

        assertThat(quote(list, "6")).isEqualTo("Les gens s’engagent sur les valeurs ci-après : Le calme : […]");
        assertThat(quote(list, "6-7"))
                .isEqualTo("Les gens s’engagent sur les valeurs ci-après : Le calme : Un lieu sans bruit");
        assertThat(quote(list, "8"))
                .isEqualTo("Les gens s’engagent sur les valeurs ci-après : Le calme : […] Une voix douce.");
        assertThat(quote(list, "10")).isEqualTo("Les gens s’engagent sur les valeurs ci-après : […] La clarté : […]");
        assertThat(quote(list, "11"))
                .isEqualTo("Les gens s’engagent sur les valeurs ci-après : […] La clarté : Une lampe.");
        assertThat(quote(list, "1-4")).isEqualTo("Des valeurs : Les gens s’engagent sur les valeurs ci-après : […]");
    }

    @Test
    void a_caption_that_no_sentence_announces_hangs_from_nothing() {
        assertThat(quote("Sa participation :\n\nLe lieu s’engage, notamment en :\n– Venant,\n– Parlant.", "4"))
                .isEqualTo("Le lieu s’engage, notamment en : Venant");
    }

    @Test
    void a_heading_is_parted_from_the_sentence_under_it() {
        assertThat(quote("L’espace\n\nL’espace a une porte.\n\nLE CALENDRIER\n• Dépôt", "1-3"))
                .isEqualTo("L’espace / L’espace a une porte.");
        assertThat(quote("L’espace a une porte.\n\nLE CALENDRIER\n• Dépôt", "3-4"))
                .isEqualTo("LE CALENDRIER / Dépôt");
    }

    @Test
    void what_lies_between_two_ranges_is_shown_as_left_out() {
        assertThat(quote("Un.\nDeux.\nTrois.", "1; 3")).isEqualTo("Un. […] Trois.");
        assertThat(quote("Un.\nDeux.\nTrois.", "1; 2")).isEqualTo("Un. Deux.");
        assertThat(quote("Un lieu\n\nLe lieu s’engage à :\n\n– Ouvrir.", "1; 5"))
                .isEqualTo("Un lieu / Le lieu s’engage à : Ouvrir.");
    }

    @Test
    void a_quotation_in_the_text_has_other_marks_than_the_one_around_it() {
        assertThat(quote("le dossier « en ligne »", "1")).isEqualTo("le dossier “ en ligne ”");
    }

    @Test
    void a_long_passage_ends_at_a_word_and_says_so() {
        assertThat(quote("mot ".repeat(1_000), "1")).hasSize(2_003).endsWith("mot […]");
    }

    @Test
    void lines_beyond_its_end_are_nothing() {
        assertThat(quote("un", "1-9")).isEqualTo("un");
    }

    private static String quote(String text, String lines) {
        return text(text).quote(Lines.of(lines));
    }

    private static OfficialText text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Edition edition =
                Samples.regulation().toBuilder().sourceSha256(Sha256.of(bytes)).build();
        return OfficialText.of(edition, bytes);
    }
}
