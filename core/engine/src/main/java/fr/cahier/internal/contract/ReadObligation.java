package fr.cahier.internal.contract;

import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An obligation as far as documents tell it: what it asks, and how, is in its edition. */
public final class ReadObligation {

    static final Source NOWHERE = new Source("", new Lines(List.of()));

    private ReadObligation() {}

    /** {@return one of which only the name is told} */
    public static Obligation named(String id, String title) {
        return of(id, title, "", Nature.OBLIGATION, NOWHERE, Subject.DOSSIER);
    }

    static Obligation of(String id, String title, String chapter, Nature nature, Source source, Subject subject) {
        return Obligation.builder()
                .id(id)
                .title(title)
                .chapter(chapter)
                .nature(nature)
                .source(source)
                .owedBy("")
                .subject(subject)
                .verifications(Set.of())
                .needs(List.of())
                .clues(List.of())
                .requirement("")
                .wordings(Map.of())
                .build();
    }
}
