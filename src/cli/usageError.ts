/** Wrong usage of the command line: told in one line, and exits with 2. */
export class UsageError extends Error {}

/** What the disk refused: told in one line, and exits with 1. */
export class DiskError extends Error {}
