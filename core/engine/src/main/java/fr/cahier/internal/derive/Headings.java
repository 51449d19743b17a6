package fr.cahier.internal.derive;

import fr.cahier.doctrine.FormHeadings;
import fr.cahier.dossier.Formulaire;
import fr.cahier.facts.Rubriques;
import fr.cahier.internal.Folded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the headings that a form requires with those that were filled in, however their names are written. */
final class Headings {

    private Headings() {}

    /** @param campaign what the office set for all dossiers; null when it set nothing */
    static Rubriques of(Formulaire form, @Nullable FormHeadings campaign) {
        List<String> required = campaign == null ? form.rubriquesRequises() : campaign.rubriques();
        if (required == null || required.isEmpty()) {
            return new Rubriques(null, null, null);
        }
        List<String> lacking = form.rubriquesRemplies() == null ? null : lacking(required, form.rubriquesRemplies());
        return new Rubriques(required.size(), lacking == null ? null : lacking.size(), lacking);
    }

    private static List<String> lacking(List<String> required, List<String> filled) {
        Set<String> known = filled.stream().map(Folded::of).collect(Collectors.toSet());
        return required.stream()
                .filter(heading -> !known.contains(Folded.of(heading)))
                .toList();
    }
}
