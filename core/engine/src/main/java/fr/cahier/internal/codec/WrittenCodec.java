package fr.cahier.internal.codec;

/** An object that is written and told by a schema, and that nothing reads. */
public abstract class WrittenCodec<T> extends ObjectCodec<T> {

    /** @param name how its schema is called */
    protected WrittenCodec(String name) {
        super(name);
    }

    @Override
    protected final T made(Values values) {
        throw new IllegalStateException(name() + " is only written");
    }
}
