package fr.cahier.internal.yaml.edition;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of the official text that can be computed from it, and where.
 *
 * @param line of its key, from 1
 * @param column of its key, in characters, from 1
 * @param place where to tell what is wrong with it: its lines, or itself when it is about the whole text
 * @param passage the lines of which it is the fingerprint; null when it is about the whole text
 * @param founds the obligations founded on that passage
 */
public record WrittenFingerprint(
        String file,
        int line,
        int column,
        String key,
        String value,
        Place place,
        @Nullable Lines passage,
        List<String> founds) {

    /** A place in the file, from 1. */
    public record Place(int line, int column) {
        static Place of(YamlNode node) {
            return new Place(node.line(), node.column());
        }
    }

    public static final String SHA_256 = "sha-256";

    private static final String CAHIER = "cahier.yaml";
    private static final String PASSAGES = "passages.yaml";
    private static final String NON_BLANK_LINES = "lignes-non-vides";
    private static final String FINGERPRINT = "empreinte";

    public WrittenFingerprint {
        founds = List.copyOf(founds);
    }

    /**
     * {@return those of an edition, in the order of its files}
     *
     * @throws RuleDefectException when one of the two files that hold them cannot be read
     */
    public static List<WrittenFingerprint> of(EditionFiles files, FolderLimits limits) {
        YamlFile cahier = YamlFile.read(CAHIER, files.read(CAHIER), limits);
        YamlFile passages = YamlFile.read(PASSAGES, files.read(PASSAGES), limits);
        List<WrittenFingerprint> all = new ArrayList<>();
        cahier.map(EditionForms.CAHIER).map(read -> read.map("texte")).ifPresent(text -> {
            all.add(of(CAHIER, text, SHA_256, null));
            all.add(of(CAHIER, text, NON_BLANK_LINES, null));
        });
        for (YamlMap passage : passages.maps(EditionForms.PASSAGE)) {
            passages.convert(passage, null, () -> Lines.of(passage.text("lignes")))
                    .ifPresent(lines -> all.add(of(PASSAGES, passage, FINGERPRINT, lines)));
        }
        List<RuleIssue> problems = Stream.of(cahier, passages)
                .flatMap(file -> file.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new RuleDefectException(problems);
        }
        return all;
    }

    private static WrittenFingerprint of(String file, YamlMap map, String key, @Nullable Lines passage) {
        YamlNode at = map.location(key);
        YamlNode place = passage == null ? at : map.location("lignes");
        List<String> founds = passage == null ? List.of() : map.texts("fonde");
        return new WrittenFingerprint(
                file, at.line(), at.column(), key, map.text(key), Place.of(place), passage, founds);
    }

    /** {@return what is wrong with it} */
    public RuleIssue problem(String message, String advice) {
        return new RuleIssue(file, place.line(), place.column(), null, message, advice, RuleIssueCode.OTHER_TEXT);
    }
}
