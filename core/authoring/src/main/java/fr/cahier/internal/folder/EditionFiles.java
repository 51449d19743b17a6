package fr.cahier.internal.folder;

import fr.cahier.regulation.RuleDefectException;

/** The files of one edition, wherever they are. */
@FunctionalInterface
public interface EditionFiles {

    /**
     * @param file path relative to the edition's folder, with slashes
     * @throws RuleDefectException when it does not exist or cannot be read
     */
    byte[] read(String file);
}
