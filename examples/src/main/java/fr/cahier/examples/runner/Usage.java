package fr.cahier.examples.runner;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in French what is wrong with a command line. */
final class Usage {

    private Usage() {}

    static String french(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "Inconnu : « " + String.join(" », « ", unmatched.getUnmatched()) + " ».";
        }
        if (wrong instanceof MissingParameterException missing) {
            return "Il manque un argument. " + description(missing.getMissing().get(0));
        }
        if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec doubled) {
            return "« " + doubled.longestName() + " » est donné deux fois. Gardez-en un.";
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return "Valeur refusée : « " + wrong.getValue() + " ». " + description(wrong.getArgSpec());
        }
        return wrong.getCommandLine().getParent() == null
                ? "Il manque une commande : écrivez par exemple « cahier evaluer dossier.json »."
                : wrong.getMessage();
    }

    private static String description(ArgSpec argument) {
        return argument.description()[0].replaceAll(" \\(par défaut.*\\)", "");
    }
}
