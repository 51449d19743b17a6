package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * The rules of an edition, ready to match. Only this library makes them and knows what is in them; a host takes them from an
 * edition that was loaded. Every implementation is thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public interface ExecutableRules {}
