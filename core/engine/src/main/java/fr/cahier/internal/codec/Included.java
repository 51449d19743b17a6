package fr.cahier.internal.codec;

/**
 * Members of another object, among those of the one that declares them.
 *
 * @param first index of the first of them
 */
public record Included<V>(ObjectCodec<V> codec, int first) {}
