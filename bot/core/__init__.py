"""Pure: the words, the rules and the choices; standard library only, no clock, no chance, no I/O."""
