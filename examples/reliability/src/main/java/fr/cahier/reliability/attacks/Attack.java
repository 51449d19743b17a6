package fr.cahier.reliability.attacks;

import java.nio.file.Path;

/**
 * A folder that attacks.
 *
 * @param folder where it stands
 * @param refused whether it must be refused; else it may be taken, and does no harm
 */
record Attack(Path folder, boolean refused) {}
