"""The command line: nothing personal typed, plain sentences, documented exit codes."""
