package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * One small change of an edition.
 *
 * @param kind what is changed
 * @param file file it would be made in, relative to the edition's folder
 * @param line line of that file
 * @param subject name of the rule, or code of the threshold
 * @param obligations the obligations it bears on; empty when it bears on any
 * @param change the change in words: with the subject, its identity, whatever the line
 */
@PublicApi
public record Mutant(Kind kind, String file, int line, String subject, List<String> obligations, String change) {

    public Mutant {
        obligations = List.copyOf(obligations);
    }

    /** What a change is made to. */
    public enum Kind {
        OPERATOR("comparaison"),
        NUMBER("nombre voisin"),
        CHOICE("valeur voisine"),
        FLAG("oui ou non"),
        CONNECTIVE("et ou ou"),
        CONDITION("condition retirée"),
        FACT("fait retiré"),
        RULE("règle retirée"),
        OUTCOME("conclusion"),
        WORDING("constat"),
        THRESHOLD("seuil"),
        DATE("date d’un seuil");

        private final String french;

        Kind(String french) {
            this.french = french;
        }

        /** {@return in French} */
        public String french() {
            return french;
        }
    }
}
