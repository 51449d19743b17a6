package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a place where "there is none" is an answer: a lone word of denial in such a list is the empty list, one in such a
 * text is {@link #NEANT}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@PublicApi
public @interface NeantAdmis {

    /** What any word of denial says. */
    String NEANT = "néant";
}
