package fr.cahier.office;

record Text(String value) implements Node {}
