package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * A place in which advice is given.
 *
 * @param type kind of place
 * @param entrepriseDuBeneficiaire whether it is the company of the person advised
 */
@Builder(toBuilder = true)
@PublicApi
public record LieuConseil(TypeLieu type, Boolean entrepriseDuBeneficiaire) {}
