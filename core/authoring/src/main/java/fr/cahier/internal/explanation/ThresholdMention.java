package fr.cahier.internal.explanation;

/**
 * How a clause names what a property is compared with.
 *
 * @param noun without article: "seuil « … » (5)"
 * @param again whether it was named before, and only "ce" stands before the noun
 */
record ThresholdMention(String noun, boolean again) {

    static ThresholdMention of(String noun) {
        return new ThresholdMention(noun, false);
    }

    String withArticle() {
        return (again ? "ce " : "le ") + noun;
    }

    String afterTo() {
        return (again ? "à ce " : "au ") + noun;
    }
}
