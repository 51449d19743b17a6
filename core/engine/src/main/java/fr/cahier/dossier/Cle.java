package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a key that an edition defines: it names what is said and answers nothing, so no word of denial is one.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@PublicApi
public @interface Cle {}
