package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * JSON name of a component, when it is not its own name in snake case. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@PublicApi
public @interface Nom {

    String value();
}
