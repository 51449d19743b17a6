package fr.cahier.internal.explanation;

import fr.cahier.regulation.DeclaredFact;
import java.util.Optional;

/**
 * What the properties of one fact are called: the value of a declared fact goes by its label.
 *
 * @param declared the declared fact that a rule looks for; empty for any other
 */
record PropertyWords(String type, Optional<DeclaredFact> declared) {

    private Optional<String> label(String property) {
        return declared.filter(fact -> fact.kind().field().equals(property)).map(fact -> "« " + fact.label() + " »");
    }

    /** {@return the property at the beginning of a clause} */
    String name(String property) {
        return label(property).orElseGet(() -> Phrases.name(type, property));
    }

    String isSaid(String property) {
        return label(property).map(label -> "le dossier dit " + label).orElseGet(() -> Phrases.isSaid(type, property));
    }

    String isNotSaid(String property) {
        return label(property)
                .map(label -> "rien n’est dit de " + label)
                .orElseGet(() -> Phrases.isNotSaid(type, property));
    }

    String flag(String property, boolean value) {
        return label(property)
                .map(label -> label + " : " + (value ? "oui" : "non"))
                .orElseGet(() -> Phrases.flag(type, property, value));
    }
}
