export const litEdits: Record<string, [from: string, to: string][]>;
export function editLit(name: string, code: string): string;
