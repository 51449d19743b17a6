package fr.cahier.office;

/** What stands in an element of XML. Comments and processing instructions are not kept. */
sealed interface Node permits Element, Text {}
