/** The integrity hashes of the release files, as the README states them. */
export const releaseFiles = ['carelets.js', 'carelets.classic.js'] as const;

/** A script tag of the README: the file's name, then the hash. */
export const scriptTag = /src="[^"]*\/(carelets(?:\.classic)?\.js)"\s+integrity="([^"]*)"/g;

/** The embed builder hands out the same hashes. */
export const builderHashes = 'stories/embed-builder/hashes.ts';
