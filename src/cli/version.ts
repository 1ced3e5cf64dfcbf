declare const COLLAB_VERSION: string;

/** The package's version, put in by the build. */
export const version: string = COLLAB_VERSION;
