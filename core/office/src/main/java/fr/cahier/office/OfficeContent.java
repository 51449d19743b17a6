package fr.cahier.office;

import fr.cahier.annotation.PublicApi;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is filled into a template. All of it is text: nothing in it becomes markup, a formula or a field.
 * Immutable and thread-safe.
 *
 * @param title the title of the document, for those who list or hear it
 * @param fields lines by the names that a template writes in double braces; a line feed is a line break
 * @param texts blocks by names: they stand in place of the paragraph that holds this name alone, in double braces
 * @since 0.1.0
 */
@PublicApi
public record OfficeContent(String title, Map<String, String> fields, Map<String, List<Block>> texts) {

    /** What a block of a text is. */
    public enum Form {
        TITLE,
        SUBTITLE,
        PARAGRAPH,
        /** A paragraph that stays on the sheet of what follows it: the announcement of a list, the last one before a signature. */
        LEAD_IN,
        ITEM,
        /** Belongs to the item before. */
        SUBITEM
    }

    /** A block of a text, in its form. */
    public record Block(Form form, String text) {

        public Block {
            Objects.requireNonNull(form, "form");
            text = PlainText.of(text);
        }
    }

    public OfficeContent {
        title = PlainText.of(title);
        Map<String, String> plain = new LinkedHashMap<>();
        fields.forEach((name, text) -> plain.put(name, PlainText.of(text)));
        fields = Collections.unmodifiableMap(plain);
        Map<String, List<Block>> copied = new LinkedHashMap<>();
        texts.forEach((name, blocks) -> copied.put(name, List.copyOf(blocks)));
        texts = Collections.unmodifiableMap(copied);
    }
}
