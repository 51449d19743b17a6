package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.Plan;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OfficialText;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a verdict. What the software cannot know, such as an address, stays a visible gap.
 *
 * @param blocks its contents, in order
 */
@PublicApi
public record Letter(String title, List<Block> blocks) {

    /** The kinds of letters. */
    public enum Kind {
        /** A request for what is missing and required (CRPA L114-5). */
        COMPLEMENTS("complements"),
        /** The grounds of an unfavourable proposal (CRPA L211-2, L211-5). */
        MOTIFS("motifs"),
        /** The notice that software took part (CRPA L311-3-1, R311-3-1-1). */
        MENTION("mention"),
        /** The explanation of how it took part (CRPA R311-3-1-2). */
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

    enum Form {
        TITLE,
        SUBTITLE,
        PARAGRAPH,
        ITEM,
        SUBITEM
    }

    record Block(Form form, String text) {}

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /**
     * {@return a letter}
     *
     * @param kind any but {@link Kind#COMPLEMENTS}, for which see {@link #complements}
     * @param edition the edition that the verdict was made under
     * @throws TemplateException when the template cannot be used
     */
    public static Letter of(Kind kind, Verdict verdict, Edition edition, Templates templates) {
        return of(kind, verdict, edition, null, templates);
    }

    /**
     * {@return the same letter, which quotes the official text where it states the law}
     *
     * @param text the text of {@code edition}; null tells what it requires in substance
     * @throws TemplateException when the template cannot be used
     */
    public static Letter of(
            Kind kind, Verdict verdict, Edition edition, @Nullable OfficialText text, Templates templates) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(templates, "templates");
        return of(kind, new LetterData(verdict, edition, text), templates);
    }

    /** Like {@link #of(Kind, Verdict, Edition, OfficialText, Templates)}, after the officer's hand. */
    public static Letter of(
            Kind kind, ReviewedVerdict reviewed, Edition edition, @Nullable OfficialText text, Templates templates) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(templates, "templates");
        return of(kind, new LetterData(reviewed, edition, text), templates);
    }

    private static Letter of(Kind kind, LetterData data, Templates templates) {
        if (kind == Kind.COMPLEMENTS) {
            throw new IllegalArgumentException(
                    "A request for completion is made after a plan. Maybe call complements.");
        }
        return UsedTerms.after(LetterForm.parse(templates.letter(kind).fill(data.all())), data.glossary());
    }

    /**
     * {@return the request for completion: what the text requires and the applicant alone can supply}
     *
     * @param edition the edition that the plan was made under
     * @param deadline the deadline for the answer; null leaves a gap
     * @throws TemplateException when the template cannot be used
     */
    public static Letter complements(Plan plan, Edition edition, @Nullable String deadline, Templates templates) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(templates, "templates");
        return complements(new LetterData(plan.verdict(), edition, null), plan, deadline, templates);
    }

    /**
     * {@return the same request, without what the officer has seen or decided}
     *
     * @param reviewed the verdict of {@code plan}, reviewed
     * @throws TemplateException when the template cannot be used
     */
    public static Letter complements(
            Plan plan, ReviewedVerdict reviewed, Edition edition, @Nullable String deadline, Templates templates) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(templates, "templates");
        return complements(new LetterData(reviewed, edition, null), plan, deadline, templates);
    }

    private static Letter complements(LetterData data, Plan plan, @Nullable String deadline, Templates templates) {
        return UsedTerms.after(
                LetterForm.parse(templates.letter(Kind.COMPLEMENTS).fill(data.request(plan, deadline))),
                data.glossary());
    }

    /** {@return the letter as plain text of at most 100 columns} */
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

    /** {@return the letter as a page} */
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
