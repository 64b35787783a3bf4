//! Proposals stand where they belong, each once, with who is for and against them.
