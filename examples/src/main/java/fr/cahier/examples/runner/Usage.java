package fr.cahier.examples.runner;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
            return missing.getMissing().isEmpty()
                    ? "Il manque une commande : écrivez par exemple « cahier evaluer dossier.json »."
                    : "Il manque : " + label(missing.getMissing().get(0));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return "Valeur refusée : « " + wrong.getValue() + " ». " + label(wrong.getArgSpec());
        }
        return wrong.getMessage();
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel() + ". " + argument.description()[0];
    }
}
