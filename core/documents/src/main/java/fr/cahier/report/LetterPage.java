package fr.cahier.report;

import fr.cahier.report.Letter.Block;
import fr.cahier.report.Letter.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data of the page around a letter. */
final class LetterPage {

    /** Fields of several lines are lists on a page. */
    private static final Set<String> SEVERAL = Set.of("adresse", "contact", "destinataire");

    /** All names that its template may use. */
    static final Set<String> NAMES = Stream.concat(
                    LetterFields.NAMES.stream(),
                    Stream.of(
                            "titre",
                            "corps",
                            "annexe",
                            "termes",
                            "parties",
                            "blocs",
                            "grand_titre",
                            "sous_titre",
                            "paragraphe",
                            "annonce",
                            "liste",
                            "phrase",
                            "points"))
            .collect(Collectors.toUnmodifiableSet());

    private LetterPage() {}

    static Map<String, Object> data(Letter letter) {
        Map<String, Object> data = new LinkedHashMap<>();
        letter.fields()
                .forEach((name, value) ->
                        data.put(name, SEVERAL.contains(name) ? Arrays.asList(value.split("\n")) : value));
        data.put("titre", letter.title());
        data.put("parties", parts(letter));
        return data;
    }

    private static List<Map<String, Object>> parts(Letter letter) {
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(part(true, false, letter.blocks()));
        if (!letter.annex().isEmpty()) {
            boolean titled = letter.annex().get(0).form() == Form.TITLE;
            parts.add(part(false, titled, letter.annex()));
        }
        return parts;
    }

    /** Terms alone do not begin a page: they stand with the signature, as an annex does not. */
    private static Map<String, Object> part(boolean body, boolean annex, List<Block> blocks) {
        return Map.of("corps", body, "annexe", annex, "termes", !body && !annex, "blocs", blocks(blocks));
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            List<Map<String, Object>> items = new ArrayList<>();
            while (at < blocks.size() && blocks.get(at).form() == Form.ITEM) {
                String text = blocks.get(at).text();
                List<String> points = new ArrayList<>();
                for (at++; at < blocks.size() && blocks.get(at).form() == Form.SUBITEM; at++) {
                    points.add(blocks.get(at).text());
                }
                items.add(Map.of("phrase", text, "points", points));
            }
            if (!items.isEmpty()) {
                at--;
            }
            shown.add(Map.of(
                    "grand_titre", block.form() == Form.TITLE ? block.text() : "",
                    "sous_titre", block.form() == Form.SUBTITLE ? block.text() : "",
                    "paragraphe", block.form() == Form.PARAGRAPH ? block.text() : "",
                    "annonce", block.form() == Form.PARAGRAPH && announces(blocks, at),
                    "liste", items));
        }
        return shown;
    }

    /** A paragraph that announces a list does not end a sheet. */
    private static boolean announces(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1).form() == Form.ITEM;
    }
}
