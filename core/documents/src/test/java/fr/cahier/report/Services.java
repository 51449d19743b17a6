package fr.cahier.report;

import fr.cahier.service.ServiceProfile;
import fr.cahier.service.ServiceProfile.Agent;
import fr.cahier.service.ServiceProfile.Cada;
import fr.cahier.service.ServiceProfile.Contentieux;
import fr.cahier.service.ServiceProfile.Delais;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.service.ServiceProfile.Envoi;
import fr.cahier.service.ServiceProfile.Formules;
import fr.cahier.service.ServiceProfile.Gracieux;
import fr.cahier.service.ServiceProfile.Recours;
import fr.cahier.service.ServiceProfile.Signataire;
import fr.cahier.service.ServiceProfile.Silence;
import java.util.List;

/** Profiles of services for tests. */
final class Services {

    private Services() {}

    /** {@return one that leaves no gap} */
    static ServiceProfile whole() {
        return saying("Service de l’accueil");
    }

    /** {@return one whose every free text is {@code text}} */
    static ServiceProfile saying(String text) {
        List<String> lines = List.of(text, text);
        return ServiceProfile.builder()
                .nom(text)
                .adresse(lines)
                .courriel(text)
                .telephone(text)
                .lieu(text)
                .envoi(Envoi.COURRIEL)
                .agent(new Agent(text, text, text, text))
                .signataire(new Signataire(text, text))
                .formules(new Formules(text, text))
                .delais(new Delais("30 jours", "15 jours"))
                .silence(new Silence(Effet.REJET, "2 mois", text))
                .motivation(text)
                .recours(new Recours(new Gracieux(text, lines, "2 mois"), new Contentieux(text, lines, text, "2 mois")))
                .cada(new Cada(lines, text, "2 mois"))
                .regles(text)
                .build();
    }
}
