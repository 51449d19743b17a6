package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * Small changes of an edition, tried one at a time on its cases. {@link fr.cahier.authoring.CaseFolder} makes them; hosts do not
 * implement it. For one thread.
 *
 * @since 0.1.0
 */
@PublicApi
public interface Mutations {

    /** {@return how many changes are tried if time allows} */
    int size();

    /** {@return on how many dossiers an unnoticed change is tried} */
    int dossiers();

    /**
     * {@return the result of every change within the limits}
     *
     * @param known changes declared to alter no verdict
     * @param tried called after each change
     * @throws java.util.concurrent.CancellationException when the thread is interrupted, which it stays
     */
    MutationReport run(List<Equivalence> known, Runnable tried);
}
