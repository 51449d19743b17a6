package fr.cahier.dossier.model;

import fr.cahier.dossier.Dossier;

/** The shape of a whole dossier. */
public final class DossierModel {

    private static final Group ROOT = Derivation.group(Dossier.class);

    private DossierModel() {}

    /** {@return the shape of {@link Dossier}; derived once} */
    public static Group dossier() {
        return ROOT;
    }

    /** {@return the shape of another record that is written as a dossier is; derived anew at each call} */
    public static Group of(Class<?> record) {
        return Derivation.group(record);
    }
}
