package fr.cahier.reliability.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whole documents to begin with: files of the shipped edition and of a small one. */
final class Shipped {

    static final List<String> SMALL =
            List.of("cahier.yaml", "passages.yaml", "commun/regles.drl", "essai/obligations.yaml", "essai/regles.drl");

    private static final List<String> CHAPTERS = List.of(
            "commun",
            "depot",
            "diagnostic",
            "droits",
            "espace_dedie",
            "horaires",
            "principes",
            "service_attendu",
            "signaletique",
            "valeurs");

    private Shipped() {}

    /** {@return a file of the small edition} */
    static String small(String file) {
        return text("/edition-minimale/" + file);
    }

    /** {@return that file of some chapters of the shipped edition} */
    static List<String> chapters(String file) {
        return CHAPTERS.stream()
                .map(chapter -> "/cahiers/spro_conseil/e2020/" + chapter + "/" + file)
                .filter(path -> Shipped.class.getResource(path) != null)
                .map(Shipped::text)
                .toList();
    }

    /** {@return a file of the shipped edition} */
    static String shipped(String file) {
        return text("/cahiers/spro_conseil/e2020/" + file);
    }

    private static String text(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
