package fr.cahier.internal.folder;

import fr.cahier.regulation.RuleDefectException;

/** The files of one edition, wherever they are; paths are relative to its folder, with slashes. */
public interface EditionFiles {

    /** {@return also when it cannot be read} */
    boolean has(String file);

    /** @throws RuleDefectException when it does not exist or cannot be read */
    byte[] read(String file);
}
