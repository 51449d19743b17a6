package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds of a number, both included. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@PublicApi
public @interface Borne {

    long min();

    long max();
}
