package fr.cahier.examples.generator;

import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.Perturbation.Rates;

/** What kind of dossier is drawn; the constants are words of policy staff. */
public enum Profile {
    /** Everything is said, and nothing is wanting. */
    COMPLET(new Rates(0, 0, 0)),
    /** Complete but for a few slips. */
    PRESQUE_COMPLET(new Rates(0.01, 0.02, 0.02)),
    /** Half of it was left blank. */
    A_MOITIE_VIDE(new Rates(0.4, 0, 0)),
    /** Next to nothing is said. */
    PRESQUE_VIDE(new Rates(0.9, 0, 0)),
    /** One signature for the whole text, with or without facts and particular answers. */
    SIGNATURE_GLOBALE(new Rates(0.05, 0, 0)),
    /** Answers refused, given with a reservation, or left out. */
    REFUS_ET_RESERVES(new Rates(0, 0, 0)),
    /** Two schedules, two stamps, two answers, pieces that belie. */
    CONTRADICTOIRE(new Rates(0.02, 0, 0)),
    /** Just before, exactly at, and after the deadline. */
    AUTOUR_DE_LA_LIMITE(new Rates(0, 0, 0)),
    /** Half-days, workstations and ages beside their thresholds. */
    AUX_SEUILS(new Rates(0, 0, 0)),
    /** Sites inside the region and outside, a network or an anchorage that is wide, narrow or unsaid. */
    ICI_OU_AILLEURS(new Rates(0.02, 0, 0)),
    /** Nobody is received on site. */
    A_DISTANCE(new Rates(0.03, 0.01, 0)),
    /** Pieces that have expired, are missing, or belie. */
    PIECES_EN_DEFAUT(new Rates(0, 0, 0)),
    /** Anything the model lets one say. */
    QUELCONQUE(new Rates(0.15, 0.4, 0.3));

    private final Rates rates;

    Profile(Rates rates) {
        this.rates = rates;
    }

    Rates rates() {
        return rates;
    }

    /** {@return {@code complete} turned into one of this kind} */
    Dossier shape(Dossier complete, Draw draw) {
        Scenes scenes = new Scenes(draw);
        return switch (this) {
            case COMPLET, PRESQUE_COMPLET, A_MOITIE_VIDE, PRESQUE_VIDE, QUELCONQUE -> complete;
            case SIGNATURE_GLOBALE -> scenes.signature(complete);
            case REFUS_ET_RESERVES -> scenes.refusals(complete);
            case CONTRADICTOIRE -> scenes.contradictions(complete);
            case AUTOUR_DE_LA_LIMITE -> scenes.deadline(complete);
            case AUX_SEUILS -> scenes.thresholds(complete);
            case ICI_OU_AILLEURS -> new Territories(draw).of(complete);
            case A_DISTANCE -> scenes.distance(complete);
            case PIECES_EN_DEFAUT -> scenes.pieces(complete);
        };
    }
}
