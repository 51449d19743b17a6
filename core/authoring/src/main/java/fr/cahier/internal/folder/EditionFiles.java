package fr.cahier.internal.folder;

import fr.cahier.regulation.RuleDefectException;

/** The files of one edition, wherever they are. */
@FunctionalInterface
public interface EditionFiles {

    /**
     * {@return the content of {@code file}}
     *
     * @param file path relative to the edition's folder, with slashes
     * @throws RuleDefectException when there is no such file, or it cannot be read
     */
    byte[] read(String file);
}
