export function manifest(): object;
export function writeManifest(): void;
