package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * One small change of an edition. Immutable and thread-safe.
 *
 * @param subject rule name, or code of a threshold or computation
 * @param obligations those it affects; empty for any
 * @param change in words: identifies it with the subject, whatever the line
 * @since 0.1.0
 */
@PublicApi
public record Mutant(Kind kind, String file, int line, String subject, List<String> obligations, String change) {

    public Mutant {
        obligations = List.copyOf(obligations);
    }

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
        DATE("date d’un seuil"),
        COMPUTATION("calcul");

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
