package fr.cahier.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** What the printing library leaves to be done for a PDF that ISO 14289-1 calls accessible, and that opens well. */
final class Finishing {

    /** Headings of this depth are seen when a reader opens the bookmarks. */
    private static final int OPEN_LEVELS = 2;

    private Finishing() {}

    static void finish(PDDocument pdf) {
        describeLinks(pdf.getDocumentCatalog().getStructureTreeRoot());
        if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
            open(pdf.getDocumentCatalog().getDocumentOutline(), 0);
        }
    }

    /** An annotation says itself what its structure element does: where the link leads. */
    private static void describeLinks(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                describeLinks(element);
            } else if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotation annotation
                    && node instanceof PDStructureElement link) {
                annotation.setContents(link.getAlternateDescription());
            }
        }
    }

    private static void open(PDOutlineNode node, int level) {
        for (PDOutlineItem item : node.children()) {
            open(item, level + 1);
            if (item.hasChildren() && level + 1 < OPEN_LEVELS) {
                item.openNode();
            }
        }
    }
}
