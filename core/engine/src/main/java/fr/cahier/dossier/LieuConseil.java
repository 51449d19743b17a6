package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A place where advice is given. Immutable and thread-safe.
 *
 * @param entrepriseDuBeneficiaire whether it is the advised person's company
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record LieuConseil(@Nullable TypeLieu type, @Nullable Boolean entrepriseDuBeneficiaire) {}
