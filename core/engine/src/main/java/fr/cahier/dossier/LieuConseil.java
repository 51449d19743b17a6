package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * A place where advice is given.
 *
 * @param entrepriseDuBeneficiaire whether it is the advised person's company
 */
@Builder(toBuilder = true)
@PublicApi
public record LieuConseil(TypeLieu type, Boolean entrepriseDuBeneficiaire) {}
