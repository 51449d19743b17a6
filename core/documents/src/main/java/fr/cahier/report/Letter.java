package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.plan.Plan;
import fr.cahier.regulation.Edition;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter that goes with a verdict. What the software cannot know, an address, a signatory, a deadline, stays a
 * visible gap.
 *
 * @param title its title
 * @param blocks its contents, in order
 */
@PublicApi
public record Letter(String title, List<Block> blocks) {

    /** The letters there are. */
    public enum Kind {
        /** What is missing and required (CRPA L114-5). */
        COMPLEMENTS("complements"),
        /** The grounds of an unfavourable proposal (CRPA L211-2, L211-5). */
        MOTIFS("motifs"),
        /** That software took part (CRPA L311-3-1, R311-3-1-1). */
        MENTION("mention"),
        /** How it took part, on demand (CRPA R311-3-1-2). */
        EXPLICATION("explication");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** {@return its name, in French} */
        public String word() {
            return word;
        }

        String file() {
            return word + ".txt";
        }
    }

    /** What a block is. */
    enum Form {
        TITLE,
        SUBTITLE,
        PARAGRAPH,
        ITEM,
        SUBITEM
    }

    /**
     * A part of a letter.
     *
     * @param form what it is
     * @param text what it says
     */
    record Block(Form form, String text) {}

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /**
     * {@return the letter of that kind}
     *
     * @param kind any but {@link Kind#COMPLEMENTS}, which needs a plan: {@link #complements}
     * @param regulation the regulation that the verdict was made under
     * @throws TemplateException when the template asks for something that this letter does not have
     */
    public static Letter of(Kind kind, Verdict verdict, Edition regulation, Templates templates) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(templates, "templates");
        if (kind == Kind.COMPLEMENTS) {
            throw new IllegalArgumentException(
                    "A request for completion is made after a plan. Maybe call complements.");
        }
        return LetterForm.parse(templates.letter(kind).fill(new LetterData(verdict, regulation).all()));
    }

    /**
     * {@return the request for completion: of the plan, what the text requires and the applicant alone can say}
     *
     * @param plan the plan of the dossier
     * @param regulation the regulation that it was made under
     * @param deadline until when an answer is awaited, as the office says it; null leaves the gap open
     * @throws TemplateException when the template asks for something that this letter does not have
     */
    public static Letter complements(Plan plan, Edition regulation, @Nullable String deadline, Templates templates) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(templates, "templates");
        LetterData data = new LetterData(plan.verdict(), regulation);
        return LetterForm.parse(templates.letter(Kind.COMPLEMENTS).fill(data.request(plan, deadline)));
    }

    /** {@return the letter as plain text, its lines at most 100 characters wide} */
    public String text() {
        TextPage page = new TextPage();
        for (Block block : blocks) {
            switch (block.form()) {
                case TITLE, SUBTITLE -> page.title(block.text());
                case PARAGRAPH -> {
                    page.blank();
                    page.line(0, block.text());
                }
                case ITEM -> page.line(2, "– " + block.text());
                case SUBITEM -> page.line(6, "– " + block.text());
            }
        }
        return page.toString().strip() + "\n";
    }

    /** {@return the letter as one page, in the frame of {@code templates}} */
    public String html(Templates templates) {
        Objects.requireNonNull(templates, "templates");
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Map<String, Object>> items = new ArrayList<>();
            while (i < blocks.size() && blocks.get(i).form() == Form.ITEM) {
                String text = blocks.get(i).text();
                List<String> points = new ArrayList<>();
                for (i++; i < blocks.size() && blocks.get(i).form() == Form.SUBITEM; i++) {
                    points.add(blocks.get(i).text());
                }
                items.add(Map.of("phrase", text, "points", points));
            }
            if (!items.isEmpty()) {
                i--;
            }
            shown.add(Map.of(
                    "grand_titre", block.form() == Form.TITLE ? block.text() : "",
                    "sous_titre", block.form() == Form.SUBTITLE ? block.text() : "",
                    "paragraphe", block.form() == Form.PARAGRAPH ? block.text() : "",
                    "liste", items));
        }
        return templates.page(Templates.FRAME, LetterForm.FRAME_NAMES, Map.of("titre", title, "blocs", shown));
    }
}
