package fr.cahier.benchmarks;

import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rule files of the shipped edition, as they are written. */
record ShippedRules(List<RuleFile> files) {

    private static final String FOLDER = "/cahiers/spro_conseil/e2020/";

    static ShippedRules of(Edition regulation) {
        Stream<String> chapters = Stream.concat(
                Stream.of("commun"), regulation.chapters().stream().map(chapter -> chapter.key()));
        return new ShippedRules(chapters.map(chapter -> FOLDER + chapter + "/regles.drl")
                .map(file -> RuleFileParser.parse(file, text(file)).file())
                .toList());
    }

    /** {@return what each rule says of itself, in the order of the files} */
    List<RuleInfo> infos() {
        return RuleInterpreter.infos(files);
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(ShippedRules.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
