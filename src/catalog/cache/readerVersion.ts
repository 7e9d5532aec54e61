// What the build fills in: a sum of all that reads notes and keeps them. So a cache that another reader wrote can't be mistaken
// for this one's, whatever changed, and nobody has to think of a number.

/** @see scripts/reader-version.js */
export const readerVersion = 'not built';
