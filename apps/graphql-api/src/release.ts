// The bundle script puts the hash of the bundle here; nothing else defines it.
declare const __RELEASE__: string | undefined;

/** The deployed version: the same bundle has the same, another bundle another. */
export const release = typeof __RELEASE__ === 'undefined' ? 'unbundled' : __RELEASE__;
