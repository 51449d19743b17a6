package fr.cahier.internal;

/** The name of a class loader in a message. */
public final class LoaderName {

    private LoaderName() {}

    /** {@return « app », or the class of an unnamed loader} */
    public static String of(ClassLoader loader) {
        String name = loader.getName();
        return "« " + (name == null ? loader.getClass().getName() : name) + " »";
    }
}
