package fr.cahier.internal;

/** What a class loader is called in a message. */
public final class LoaderName {

    private LoaderName() {}

    /** {@return « app », or the class of a loader that has no name} */
    public static String of(ClassLoader loader) {
        String name = loader.getName();
        return "« " + (name == null ? loader.getClass().getName() : name) + " »";
    }
}
