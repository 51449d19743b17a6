package fr.cahier.internal.template;

import fr.cahier.internal.template.PageScanner.Context;
import fr.cahier.internal.template.PageScanner.Kind;
import fr.cahier.internal.template.TemplateNode.Gap;
import fr.cahier.internal.template.TemplateNode.Section;
import fr.cahier.internal.template.TemplateNode.Text;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import java.util.List;

/**
 * Checks that gaps stand in text or in quoted values that people read, where escaped text stays text. A section ends in the context
 * where it began, so that this holds whatever is repeated or left out.
 */
final class PageContexts implements TemplateNode.Visitor {

    private final String file;
    private final PageScanner scanner = new PageScanner(this::refused);
    private Text text = new Text("", 1);

    private PageContexts(String file) {
        this.file = file;
    }

    /** @throws TemplateException at the first markup or gap that is not admitted */
    static void check(String file, List<TemplateNode> nodes) {
        PageContexts contexts = new PageContexts(file);
        nodes.forEach(node -> node.accept(contexts));
        if (contexts.scanner.context().kind() != Kind.TEXT) {
            throw contexts.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    contexts.text.text().length(),
                    "la dernière balise n’est pas fermée. Terminez-la par « > ».");
        }
    }

    @Override
    public void text(Text next) {
        text = next;
        scanner.scan(next.text());
    }

    @Override
    public void gap(Gap gap) {
        Context context = scanner.context();
        boolean admitted =
                switch (context.kind()) {
                    case TEXT, TITLE -> true;
                    case VALUE -> PageVocabulary.admitsGap(context.attribute(), gap.name());
                    case STYLE -> PageVocabulary.isStyle(gap.name());
                    case TAG -> false;
                };
        if (!admitted) {
            throw misplaced(context, "{{" + gap.name() + "}}", gap.line());
        }
    }

    @Override
    public void section(Section section) {
        String tag = (section.inverted() ? "{{^" : "{{#") + section.name() + "}}";
        Context before = scanner.context();
        if (!isFree(before) && !(before.kind() == Kind.VALUE && PageVocabulary.admitsGaps(before.attribute()))) {
            throw misplaced(before, tag, section.line());
        }
        section.body().forEach(node -> node.accept(this));
        if (!scanner.context().equals(before)) {
            throw new TemplateException(
                    TemplateIssueCode.MISPLACED_GAP,
                    file,
                    section.line(),
                    tag + " et {{/" + section.name()
                            + "}} ne sont pas au même endroit de la page : une balise, un titre"
                            + " ou une valeur s’ouvre ou se ferme entre les deux. Mettez-les en entier d’un même côté.");
        }
    }

    private static boolean isFree(Context context) {
        return context.kind() == Kind.TEXT || context.kind() == Kind.TITLE;
    }

    private TemplateException misplaced(Context context, String tag, int line) {
        String where =
                switch (context.kind()) {
                    case STYLE -> "dans un style";
                    case VALUE -> "dans l’attribut « " + context.attribute() + " »";
                    case TAG -> "dans une balise, hors d’une valeur entre guillemets";
                    case TEXT, TITLE -> "ici";
                };
        return new TemplateException(
                TemplateIssueCode.MISPLACED_GAP,
                file,
                line,
                "« " + tag + " » n’est pas admis " + where
                        + ". Écrivez-le dans le texte, ou dans un attribut qui se lit"
                        + " (title, alt, aria-label, content).");
    }

    private TemplateException refused(TemplateIssueCode code, int index, String message) {
        return new TemplateException(code, file, text.lineAt(index), message);
    }
}
