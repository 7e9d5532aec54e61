/** Thrown, with the reason, where one walk over the text can't tell what remark would read: remark reads that body then. */
export class Undecided extends Error {}
