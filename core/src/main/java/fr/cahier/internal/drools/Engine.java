package fr.cahier.internal.drools;

import fr.cahier.regulation.RuleDefectException;
import org.drools.model.Model;

/** What of the engine only some hosts have: its compiler, and its network. The shipped edition needs neither. */
final class Engine {

    private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";

    private Engine() {}

    /**
     * Makes sure that it is there.
     *
     * @param wanted why it is, a sentence without its end
     * @throws RuleDefectException when it is not; the message names the dependency to add
     */
    static void require(String wanted) {
        try {
            Class.forName(COMPILER, false, Engine.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            String version = Model.class.getPackage().getImplementationVersion();
            throw new RuleDefectException(
                    wanted + " n’est pas sur le chemin de classes : ajoutez la dépendance Maven"
                            + " org.drools:drools-engine:" + (version == null ? "10.2.0" : version) + ".",
                    absent);
        }
    }
}
