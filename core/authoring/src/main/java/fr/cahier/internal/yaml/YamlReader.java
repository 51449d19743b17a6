package fr.cahier.internal.yaml;

import fr.cahier.internal.language.FileText;
import fr.cahier.regulation.RuleIssueCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a file in one pass: one document of plain maps, lists and texts, without tags, anchors, references or duplicate
 * keys. Nothing is built beyond a bound.
 */
final class YamlReader {

    /** The file size was checked before its bytes were read. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .setParseComments(false)
            .build();

    private final YamlFile file;
    private final YamlTree tree;
    private int documents;

    private YamlReader(YamlFile file, int maxNodes) {
        this.file = file;
        this.tree = new YamlTree(file, maxNodes);
    }

    /**
     * {@return null when the file is empty, or has problems, which go to {@code file}}
     *
     * @param maxNodes keys, texts, maps and lists
     */
    static @Nullable YamlNode read(byte[] bytes, YamlFile file, int maxNodes) {
        FileText.firstProblem(bytes, true)
                .ifPresent(found -> file.add(
                        found.code(),
                        found.span().line(),
                        found.span().column(),
                        null,
                        found.message(),
                        found.advice()));
        if (!file.problems().isEmpty()) {
            return null;
        }
        String text = FileText.of(bytes);
        if (YamlSyntax.reportIndent(text, file)) {
            return null;
        }
        try {
            return new YamlReader(file, maxNodes).read(text);
        } catch (MarkedYamlEngineException malformed) {
            YamlSyntax.report(malformed, text, file);
        } catch (IllegalArgumentException noCharacter) {
            YamlSyntax.reportCode(text, file);
        } catch (YamlEngineException unreadable) {
            file.add(
                    RuleIssueCode.MALFORMED,
                    1,
                    1,
                    null,
                    "le fichier est illisible.",
                    "Vérifiez qu’il ne contient que du texte.");
        }
        return null;
    }

    private @Nullable YamlNode read(String text) {
        ParserImpl events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
        while (events.hasNext() && !file.isFull()) {
            if (!accept(events.next())) {
                return null;
            }
        }
        return tree.root();
    }

    /** {@return whether to go on} */
    private boolean accept(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        return switch (event.getEventId()) {
            case DocumentStart -> isFirst(line, column);
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                checkPlain(scalar, scalar.getTag().orElse(null), line, column);
                yield tree.scalar(scalar.getValue(), scalar.isPlain(), scalar.isDQuoted(), line, column);
            }
            case Alias -> {
                String name = ((AliasEvent) event).getAlias().getValue();
                yield tree.reference(name, line, column);
            }
            case MappingStart, SequenceStart -> {
                CollectionStartEvent start = (CollectionStartEvent) event;
                checkPlain(start, start.getTag().orElse(null), line, column);
                yield tree.open(event.getEventId() == Event.ID.MappingStart, line, column);
            }
            case MappingEnd, SequenceEnd -> {
                tree.close();
                yield true;
            }
            case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
        };
    }

    private boolean isFirst(int line, int column) {
        documents++;
        if (documents > 1) {
            file.add(
                    RuleIssueCode.MALFORMED,
                    line,
                    column,
                    null,
                    "un second document commence ici (---).",
                    "Gardez un seul document par fichier.");
        }
        return documents == 1;
    }

    private void checkPlain(NodeEvent event, @Nullable String tag, int line, int column) {
        event.getAnchor().ifPresent(anchor -> tree.anchor(anchor.getValue(), line, column));
        if (tag != null) {
            tree.tag(tag, line, column);
        }
    }
}
