package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Regular expression for the whole of a text, or of each text in a list. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@PublicApi
public @interface Motif {

    /** {@return the expression, in the subset common to Java and ECMA-262} */
    String value();

    /** {@return a matching text, for messages} */
    String exemple();
}
