export function install(suite: string): void;
