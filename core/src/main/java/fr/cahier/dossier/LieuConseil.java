package fr.cahier.dossier;

import lombok.Builder;

/**
 * A place in which advice is given.
 *
 * @param type kind of place
 * @param entrepriseDuBeneficiaire whether it is the company of the person advised
 */
@Builder(toBuilder = true)
public record LieuConseil(TypeLieu type, Boolean entrepriseDuBeneficiaire) {}
