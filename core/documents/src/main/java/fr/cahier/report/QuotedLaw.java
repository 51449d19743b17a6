package fr.cahier.report;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.OfficialText;
import fr.cahier.regulation.Source;
import org.jspecify.annotations.Nullable;

/** What the text says of obligations: its own words where its file is given, else in substance. */
final class QuotedLaw {

    private final Edition edition;
    private final @Nullable OfficialText text;

    QuotedLaw(Edition edition, @Nullable OfficialText text) {
        this.edition = edition;
        this.text = text;
    }

    /** {@return where a reader of the printed text finds it: its heading, its pages where the edition says them, its lines} */
    String passage(Source source) {
        return source.heading() + ", " + place(source);
    }

    /** {@return its pages and lines} */
    String place(Source source) {
        String pages = String.join(", ", edition.pages(source.lines()));
        return (pages.isEmpty() ? "" : "p. " + pages + ", ") + "l. " + source.lines();
    }

    /** {@return its words; empty without the text} */
    String quote(Obligation obligation) {
        return text == null ? "" : text.quote(obligation.source().lines());
    }

    /** {@return what opens the list of the text in which it stands; empty for what stands in none, and without the text} */
    String opening(Obligation obligation) {
        return text == null ? "" : text.opening(obligation.source().lines());
    }
}
